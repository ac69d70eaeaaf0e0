import DanishLanguage
import KnowledgeModel

/// What tells whom or what a noun phrase means. Each clue has a name of its own, by which the model of references weighs
/// it.
struct ReferenceClues {
  let workspace: Workspace
  let discourse: Discourse

  /// The candidates: all of a kind that fits and spoken of before, and nobody.
  func choice(for reference: Reference, at site: TitleSite) -> ReferenceChoice {
    let candidates = workspace.drafts.indices.filter { draft in
      guard discourse.sites.indices.contains(draft), !discourse.sites[draft].isEmpty else { return false }
      switch reference.kind {
      case .organisation(let noun): return fits(draft, noun)
      case .title, .person, .aged, .member: return workspace.drafts[draft].kind == .person
      }
    }
    let family = reference.family
    let most = candidates.max { (discourse.sites[$0].count, $1) < (discourse.sites[$1].count, $0) }
    let last = candidates.max { isBefore(discourse.sites[$0].last, discourse.sites[$1].last) }
    let fitting = candidates.filter { isOfKind($0, reference) }
    var features: [Features] = candidates.map { draft in
      var clues = placeClues(draft, at: site)
      if fitting == [draft] { clues.append("the only one of the kind") }
      if draft == most { clues.append("spoken of most") }
      if draft == last { clues.append("spoken of last") }
      if candidates.count == 1 { clues.append("the only one") }
      clues += kindClues(draft, reference)
      return Features(clues, prefix: family + ": ")
    }
    features.append(Features(nobodyClues(reference, at: site, candidates), prefix: family + ": nobody: "))
    return ReferenceChoice(reference: reference, candidates: candidates + [nil], features: features)
  }

  private func fits(_ draft: Int, _ noun: OrganisationNoun) -> Bool {
    let (kind, detail) = (workspace.drafts[draft].kind, workspace.drafts[draft].detail)
    switch kind {
    case .person: return false
    case .place:
      return ["municipality", "country", "government", "place", "region"].contains(noun.kind) && detail != "area"
    case .outlet: return ["outlet", "company", "workplace"].contains(noun.kind)
    case .organisation: return !["country", "place"].contains(noun.kind)
    }
  }

  /// Whether a candidate is just what the noun says: a club, a newspaper, one with the title.
  private func isOfKind(_ draft: Int, _ reference: Reference) -> Bool {
    let candidate = workspace.drafts[draft]
    switch reference.kind {
    case .organisation(let noun):
      return candidate.kind == .outlet ? noun.kind == "outlet" : candidate.detail == noun.kind
    case .title(let title): return candidate.titles.contains { $0.lowercased() == title.lemma.lowercased() }
    case .person(let gender), .aged(let gender): return gender == nil || candidate.gender == gender
    case .member(let party): return candidate.party.map { workspace.drafts[$0].name == party } ?? false
    }
  }

  private func isBefore(_ first: TitleSite?, _ second: TitleSite?) -> Bool {
    guard let first, let second else { return first == nil && second != nil }
    return (first.sentence, first.place) < (second.sentence, second.place)
  }

  private func placeClues(_ draft: Int, at site: TitleSite) -> [String] {
    let sites = discourse.sites[draft]
    guard let last = sites.last else { return [] }
    var clues: [String] = []
    switch site.sentence - last.sentence {
    case 0:
      clues.append(
        sites.contains { $0.sentence == site.sentence - 1 } ? "in this sentence and the one before" : "in this sentence"
      )
    case 1: clues.append("in the sentence before")
    case 2: clues.append("two sentences before")
    case 3...5: clues.append("three to five sentences before")
    default: clues.append("further back")
    }
    if discourse.subjects[site.sentence] == draft { clues.append("subject of this sentence") }
    if discourse.subjects[site.sentence - 1] == draft { clues.append("subject of the sentence before") }
    if discourse.speaker == draft { clues.append("the last to speak") }
    if site.place > 1, workspace.sentences[site.sentence][site.place - 1].draft == draft {
      clues.append("right before it")
    }
    clues.append(
      ["never spoken of", "spoken of once", "spoken of twice"].indices.contains(sites.count)
        ? ["never spoken of", "spoken of once", "spoken of twice"][sites.count] : "spoken of often")
    if sites[0].sentence == 0 { clues.append("in the headline") }
    if sites[0].sentence == 1 { clues.append("in the first sentence") }
    if discourse.quotes[draft] == sites.count { clues.append("only a source") }
    return clues
  }

  private func kindClues(_ draft: Int, _ reference: Reference) -> [String] {
    let candidate = workspace.drafts[draft]
    switch reference.kind {
    case .organisation(let noun):
      let kind =
        candidate.kind == .outlet ? "outlet" : candidate.detail.isEmpty ? candidate.kind.name : candidate.detail
      var clues = ["\(noun.kind) for \(kind)", noun.kind == kind ? "the same kind" : "another kind"]
      if candidate.kind == .outlet, !candidate.detail.isEmpty { clues.append("\(noun.lemma) for \(candidate.detail)") }
      if candidate.nouns.contains(reference.form), reference.form != noun.lemma {
        clues.append("called exactly so beside the name")
      }
      if candidate.nouns.contains(reference.form) || candidate.nouns.contains(noun.lemma) {
        clues.append("called so beside the name")
      } else if !candidate.nouns.isEmpty {
        clues.append("called otherwise beside the name")
      }
      if noun.lemma.count > 3, candidate.lowerName.contains(bytesOf: noun.lemma.prefix(max(4, noun.lemma.count - 2))) {
        clues.append("the name has the noun")
      }
      return clues
    case .title(let title):
      let lemma = title.lemma.lowercased()
      var clues: [String] = []
      if candidate.titles.contains(where: { $0.lowercased() == lemma }) {
        clues.append("has the title")
      } else if candidate.titles.contains(where: {
        $0.lowercased().hasSuffix(lemma) || lemma.hasSuffix($0.lowercased())
      }) {
        clues.append("has a like title")
      } else {
        clues.append(candidate.titles.isEmpty ? "has no title" : "has another title")
      }
      if let gender = title.gender, let own = candidate.gender, gender != own { clues.append("gender clashes") }
      return clues
    case .person(let gender), .aged(let gender):
      guard let gender, let own = candidate.gender else { return ["gender unknown"] }
      return [gender == own ? "gender agrees" : "gender clashes"]
    case .member(let party):
      return [candidate.party.map { workspace.drafts[$0].name == party } ?? false ? "of the party" : "of no such party"]
    }
  }

  private func nobodyClues(_ reference: Reference, at site: TitleSite, _ candidates: [Int]) -> [String] {
    let chunks = workspace.sentences[site.sentence]
    var clues = ["any", reference.form]
    if candidates.isEmpty { clues.append("no candidate") }
    let before = site.place > 0 && chunks[site.place - 1].isWord ? workspace.text(chunks[site.place - 1]) : ""
    if ["den", "det", "hver", "hele", "nye", "anden", "samme", "egen"].contains(before) || before.hasSuffix("ske")
      || before.hasSuffix("årige")
    {
      clues.append("after \(before.hasSuffix("ske") ? "-ske" : before.hasSuffix("årige") ? "age" : before)")
    }
    let after =
      site.place + 1 < chunks.count && chunks[site.place + 1].isWord ? workspace.text(chunks[site.place + 1]) : ""
    if ["for", "i", "på", "af", "til", "bag", "fra", "ved"].contains(after) { clues.append("before \(after)") }
    switch reference.kind {
    case .organisation(let noun):
      clues.append("of kind \(noun.kind)")
      if !candidates.contains(where: {
        workspace.drafts[$0].detail == noun.kind || noun.kind == "outlet" && workspace.drafts[$0].kind == .outlet
      }) {
        clues.append("none of the same kind")
      }
      if !candidates.contains(where: { workspace.drafts[$0].nouns.contains(noun.lemma) }) {
        clues.append("none called so")
      }
    case .title(let title):
      if !candidates.contains(where: { workspace.drafts[$0].titles.contains(title.lemma) }) {
        clues.append("none with the title")
      }
    case .person, .aged, .member: break
    }
    if reference.isGenitive { clues.append("genitive") }
    if site.sentence == 0 { clues.append("in the headline") }
    return clues
  }
}
