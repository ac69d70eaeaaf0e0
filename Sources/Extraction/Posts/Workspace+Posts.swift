import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Finds the organisation of each title: the candidate that the model of owners finds the best.
  mutating func findPosts(with model: ChoiceModel) {
    for (site, candidates, features) in postChoices() {
      guard let title = sentences[site.sentence][site.place].title else { continue }
      let best: PostCandidate
      var confidence: Double?
      if model.isEmpty {
        guard let candidate = unlearned(candidates, title) else { continue }
        best = candidate
      } else {
        let chances = model.probabilities(features)
        guard let index = chances.indices.max(by: { (chances[$0], -$0) < (chances[$1], -$1) }) else { continue }
        best = stated(in: candidates, over: candidates[index]) ?? candidates[index]
        confidence = chances[index]
      }
      // `den nuværende kommissær`, where the article has an `EU-kommissær`
      if best.way.isEmpty, best.owner != .none,
        let full = posts.first(where: { $0.title.hasSuffix("-" + title.lemma) && $0.organisation != nil })
      {
        setPost(site, full.organisation, best, confidence)
        continue
      }
      // `folketingsmedlem`, and `Danmarks kommissær` where the article speaks of the EU
      if best.owner != .none, let name = Workspace.bearers[title.lemma],
        let owner = drafts(named: name).first(where: { drafts[$0].kind != .person })
      {
        setPost(site, owner, best, confidence)
        continue
      }
      switch best.owner {
      case .none: break
      case .nobody: setPost(site, nil, best, confidence)
      case .draft(let draft): setPost(site, draft, best, confidence)
      }
    }
  }

  /// Whose posts these titles are, whatever stands beside them.
  private static let bearers: WordMap<String> = WordMap(["folketingsmedlem": "Folketinget", "kommissær": "EU"])

  /// `direktør i Region Hovedstaden`: what the very words name is not another organisation of the article.
  private func stated(in candidates: [PostCandidate], over chosen: PostCandidate) -> PostCandidate? {
    guard case .draft = chosen.owner, chosen.way.isEmpty, let local = candidates.first,
      ["for", "i", "på", "ved", "hos"].contains(local.way), case .draft(let owner) = local.owner,
      drafts[owner].kind != .place
    else { return nil }
    return local
  }

  /// Without a model: what the words name, else nobody for an office.
  private func unlearned(_ candidates: [PostCandidate], _ title: TitleMention) -> PostCandidate? {
    if title.titleClass != .occupation, let first = candidates.first, !first.way.isEmpty { return first }
    return candidates.first { $0.owner == .nobody }
  }

  private mutating func setPost(
    _ site: TitleSite, _ organisation: Int?, _ candidate: PostCandidate, _ confidence: Double?
  ) {
    guard var title = sentences[site.sentence][site.place].title else { return }
    if let phrase = candidate.phrase {
      title.phrase = min(title.phrase.lowerBound, phrase.lowerBound)..<max(title.phrase.upperBound, phrase.upperBound)
    }
    title.post = postIndex(PostDraft(title: title.lemma, organisation: organisation.map(municipality(of:))))
    title.confidence = confidence
    title.hasLocalOrganisation = !candidate.way.isEmpty
    sentences[site.sentence][site.place].content = .title(title)
  }

  /// `Skagens borgmester`, where the article has Skagen Kommune: the municipality of a town.
  private func municipality(of draft: Int) -> Int {
    guard drafts[draft].detail == "municipality", drafts[draft].words.count == 1 else { return draft }
    let name = drafts[draft].name
    return drafts.indices.first { other in
      drafts[other].words.last == "Kommune" && drafts[other].words.count == 2 && !drafts[other].mentions.isEmpty
        && [name, name + "s", name + "'"].contains(drafts[other].words[0])
    } ?? draft
  }

  /// Every title of the article with its candidates and what speaks for each.
  mutating func postChoices() -> [(site: TitleSite, candidates: [PostCandidate], features: [Features])] {
    var sites: [(TitleSite, TitleMention, [PostCandidate])] = []
    var named: [String: [Int: String]] = [:]
    for sentence in sentences.indices {
      for place in sentences[sentence].indices {
        guard let title = sentences[sentence][place].title else { continue }
        let site = TitleSite(sentence: sentence, place: place)
        if title.scope == "parliament", title.lemma == "folketingsmedlem" {
          _ = draftIndex(.organisation, named: "Folketinget", detail: "parliament", country: "Danmark")
        }
        let local = localOwners(of: title, at: site)
        for candidate in local {
          if case .draft(let draft) = candidate.owner, named[title.lemma]?[draft] == nil {
            named[title.lemma, default: [:]][draft] = candidate.way
          }
        }
        sites.append((site, title, local))
      }
    }
    guard !sites.isEmpty else { return [] }
    let (home, spokenOf) = countries(before: sentences.count)
    let clues = PostClues(self, named: named, home: home, countries: spokenOf)
    return sites.map { site, title, local in
      let candidates = clues.candidates(local: local, for: title, at: site)
      return (site, candidates, clues.features(of: candidates, for: title, at: site))
    }
  }
}
