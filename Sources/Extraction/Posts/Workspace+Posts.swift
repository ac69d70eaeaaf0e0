import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Finds the organisation of each title: from the words around it, else from the same title elsewhere in the
  /// article, else from what the article is about.
  mutating func findPosts() {
    var byLemma: [String: Int] = [:]
    for sentence in sentences.indices {
      for place in sentences[sentence].indices {
        guard let title = sentences[sentence][place].title, title.titleClass != .occupation || title.lemma.contains("bestyrelsen") else { continue }
        guard let (organisation, phrase) = localOrganisation(title, at: place, in: sentence) else { continue }
        if byLemma[title.lemma] == nil { byLemma[title.lemma] = organisation }
        setPost(sentence, place, organisation, isLocal: true, phrase: phrase)
      }
    }
    for sentence in sentences.indices {
      for place in sentences[sentence].indices {
        guard let title = sentences[sentence][place].title, title.post == nil, title.titleClass != .occupation else { continue }
        if let organisation = byLemma[title.lemma] ?? contextOrganisation(title, at: place, in: sentence) {
          setPost(sentence, place, organisation, isLocal: false)
        } else if title.titleClass == .office {
          setPost(sentence, place, nil, isLocal: false)
        }
      }
    }
  }

  private mutating func setPost(
    _ sentence: Int, _ place: Int, _ organisation: Int?, isLocal: Bool, phrase: Range<Int>? = nil
  ) {
    guard var title = sentences[sentence][place].title else { return }
    if let phrase {
      title.phrase = min(title.phrase.lowerBound, phrase.lowerBound)..<max(title.phrase.upperBound, phrase.upperBound)
    }
    title.post = postIndex(PostDraft(title: title.lemma, organisation: organisation))
    title.hasLocalOrganisation = isLocal
    sentences[sentence][place].content = .title(title)
  }

  private func isOrganisation(_ draft: Int) -> Bool { drafts[draft].kind != .person && drafts[draft].detail != "area" }

  private mutating func localOrganisation(_ title: TitleMention, at place: Int, in sentence: Int) -> (Int, Range<Int>)? {
    let chunks = sentences[sentence]
    if let name = title.compoundName {
      if let known = drafts.firstIndex(where: { $0.kind != .person && ($0.name == name || $0.words.first == name && $0.words.count > 1) && !$0.mentions.isEmpty }) { return (known, title.phrase) }
      let entry = lexicons.names.value(of: [name])
      let index = draftIndex(entry?.nameClass == .outlet ? .outlet : .organisation, named: entry?.nameClass == .party ? entry?.name ?? name : name, detail: entry?.detail ?? "", country: entry?.country ?? "")
      let start = words[chunks[place].tokens.lowerBound].span.lower
      drafts[index].add(Mention(span: Span(start, start + name.utf8.count), form: .name, reason: "first part of a compound"))
      return (index, title.phrase)
    }
    if let after = organisationAfter(place, in: sentence, title) { return after }
    if let before = chunks.firstIndex(where: { $0.tokens.upperBound == title.phrase.lowerBound }) {
      if let draft = chunks[before].draft, chunks[before].isGenitive, isOrganisation(draft) {
        return (draft, chunks[before].tokens)
      }
      // One unknown adjective between: `AaB's populære sportsdirektør`.
      if before > 0, chunks[before].isWord, text(chunks[before]).hasSuffix("e"), chunks[before - 1].isGenitive,
        let draft = chunks[before - 1].draft, isOrganisation(draft)
      {
        return (draft, chunks[before - 1].tokens)
      }
    }
    if let country = title.country, title.scope == "national" || title.titleClass == .office && title.scope.isEmpty {
      return (draftIndex(.organisation, named: country, detail: "country", country: country), title.phrase)
    }
    if let party = title.party { return (draftIndex(.organisation, named: party, detail: "party"), title.phrase) }
    // `lektor Bo Madsen fra Aarhus Universitet`, `…, Aarhus Universitet,`
    if chunks.indices.contains(place + 3), let person = chunks[place + 1].draft, drafts[person].kind == .person,
      ["fra", "ved", "på", "hos", "i", ","].contains(text(chunks[place + 2])), let draft = chunks[place + 3].draft,
      drafts[draft].kind == .organisation || drafts[draft].kind == .outlet, !chunks[place + 3].isGenitive, drafts[draft].detail != "party"
    {
      return (draft, title.phrase)
    }
    return nil
  }

  /// `for/i/på/ved/hos ORG`, with a subject field or a common noun between.
  private func organisationAfter(_ place: Int, in sentence: Int, _ title: TitleMention) -> (Int, Range<Int>)? {
    let chunks = sentences[sentence]
    var next = place + 1
    guard next < chunks.count, chunks[next].isWord, ["for", "i", "på", "ved", "hos", "af", "fra", "under"].contains(text(chunks[next])) else { return nil }
    let preposition = text(chunks[next])
    next += 1
    var steps = 0
    while next < chunks.count, steps <= 6 {
      let chunk = chunks[next]
      if let draft = chunk.draft, drafts[draft].kind != .person {
        if chunk.isGenitive {
          // `formand for Venstres ungdom`: the owner counts if nothing better follows.
          if next + 1 < chunks.count, let owned = chunks[next + 1].draft, isOrganisation(owned) { return (owned, chunks[next + 1].tokens) }
          return preposition == "for" ? (draft, chunk.tokens) : nil
        }
        if drafts[draft].kind == .place, !fitsPlace(draft, title) { return nil }
        return isOrganisation(draft) ? (draft, chunk.tokens) : nil
      }
      guard chunk.isWord || chunk.title != nil && steps > 0, chunk.draft == nil else { return nil }
      let word = text(chunk)
      if !words[chunk.tokens.lowerBound].isLetterOrDigit || Workspace.stops.contains(word) { return nil }
      next += 1
      steps += 1
    }
    return nil
  }

  private static let stops: Set<String> = [
    "der", "som", "at", "er", "var", "har", "havde", "bliver", "blev", "siger", "skal", "vil", "men", "da", "når", "efter", "til", "med", "siden",
  ]

  /// Whether a post with this title belongs to a place, rather than lying there.
  private func fitsPlace(_ draft: Int, _ title: TitleMention) -> Bool {
    switch drafts[draft].detail {
    case "country": true
    case "area": false
    case "municipality", "city", "town", "": ["municipal", "church", ""].contains(title.scope) && title.titleClass == .office
    default: title.scope == "municipal"
    }
  }

  /// What the article is about, as far as such a post can belong to it.
  private mutating func contextOrganisation(_ title: TitleMention, at place: Int, in sentence: Int) -> Int? {
    let scope = title.scope
    if scope == "national" || scope == "royal" || scope == "parliament" && title.lemma.hasPrefix("folketing") {
      if title.lemma == "folketingsmedlem" { return draftIndex(.organisation, named: "Folketinget", detail: "parliament", country: "Danmark") }
      return draftIndex(.organisation, named: homeCountry(before: sentence), detail: "country")
    }
    let chunks = sentences[sentence]
    if scope == "party" {
      for near in [place + 1, place + 2, place - 2] where chunks.indices.contains(near) {
        if let person = chunks[near].draft, let party = drafts[person].party { return party }
      }
    }
    func fits(_ draft: Int) -> Bool {
      let detail = drafts[draft].detail
      if drafts[draft].kind == .person || detail == "area" { return false }
      switch scope {
      case "party": return detail == "party"
      case "municipal": return ["municipality", "city", "town"].contains(detail)
      case "media": return drafts[draft].kind == .outlet
      case "sport": return drafts[draft].kind == .organisation && (detail == "club" || detail == "sport" || detail.isEmpty)
      case "university": return detail == "university" || detail == "school" || detail.isEmpty && drafts[draft].kind == .organisation
      case "police": return detail == "police" || detail == "authority"
      case "church": return drafts[draft].kind == .place && detail != "country" || detail == "church"
      case "court": return detail == "court"
      case "eu": return detail == "eu"
      case "regional": return detail == "region"
      default:
        return drafts[draft].kind == .organisation && detail != "party" && detail != "country" && detail != "ministry" || drafts[draft].kind == .outlet && title.titleClass == .office && scope.isEmpty && !isOnlySource(draft)
      }
    }
    if title.titleClass == .role {
      return chunks.compactMap(\.draft).first { fits($0) && drafts[$0].kind == .organisation && scope != "media" }
    }
    if let here = chunks[..<place].last(where: { $0.draft.map(fits) ?? false }) { return here.draft }
    let position = words[chunks[place].tokens.lowerBound].span.lower
    // The one spoken of most up to here, else the one nearest after.
    let counts = drafts.indices.filter(fits).map { index in
      (index, drafts[index].mentions.filter { $0.span.lower < position }.count, drafts[index].mentions.first?.span.lower ?? .max)
    }
    if let most = counts.filter({ $0.1 > 0 }).max(by: { ($0.1, -$0.2) < ($1.1, -$1.2) }) { return most.0 }
    return counts.filter { $0.2 != .max }.min { $0.2 < $1.2 }?.0
  }

  /// An outlet that the article only quotes.
  private func isOnlySource(_ draft: Int) -> Bool {
    !sentences.contains { chunks in
      chunks.indices.contains { place in
        chunks[place].draft == draft && !(place > 0 && ["til", "ifølge", "skriver", "for"].contains(text(chunks[place - 1])))
      }
    }
  }

  /// The country whose offices are meant where none is named: Denmark, unless the article is about another one.
  private func homeCountry(before sentence: Int) -> String {
    var counts: [String: Int] = [:]
    for (number, chunks) in sentences.enumerated() {
      for chunk in chunks {
        if let draft = chunk.draft, drafts[draft].kind != .person, !drafts[draft].country.isEmpty, drafts[draft].kind != .outlet { counts[drafts[draft].country, default: 0] += 1 }
        if chunk.isWord, let nationality = lexicons.nationalities[text(chunk)] { counts[nationality.country, default: 0] += number <= sentence ? 1 : 0 }
        if let country = chunk.title?.country { counts[country, default: 0] += 1 }
      }
    }
    let home = article.language == "da" ? "Danmark" : ""
    let foreign = counts.filter { $0.key != home }.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let foreign, foreign.value >= 3, foreign.value > 2 * (counts[home] ?? 0) else { return home }
    return foreign.key
  }
}
