import DanishLanguage
import KnowledgeModel

extension Workspace {
  func isOrganisation(_ draft: Int) -> Bool { drafts[draft].kind != .person && drafts[draft].detail != "area" }

  /// The organisations that the words around a title name, the closest first.
  mutating func localOwners(of title: TitleMention, at site: TitleSite) -> [PostCandidate] {
    let chunks = sentences[site.sentence]
    var found: [PostCandidate] = []
    func add(_ draft: Int, _ way: String, _ phrase: Range<Int>?) {
      guard !found.contains(where: { $0.owner == .draft(draft) }) else { return }
      // `Venstres borgmester`, `viceborgmester Lone Berg fra SF`
      if drafts[draft].detail == "party", ["municipal", "regional"].contains(title.scope) { return }
      found.append(PostCandidate(owner: .draft(draft), way: way, phrase: phrase))
    }
    if let name = title.compoundName { add(compoundOwner(name, chunks[site.place]), "compound", nil) }
    if let (draft, way, phrase) = ownerAfter(title, at: site) { add(draft, way, phrase) }
    let opening = chunks.frontCount(where: { $0.tokens.lowerBound < title.phrase.lowerBound })
    if opening > 0 {
      let before = opening - 1
      if let draft = chunks[before].draft, chunks[before].isGenitive, isOrganisation(draft) {
        add(draft, chunks[before].isName ? "genitive" : "genitive of a noun", chunks[before].tokens)
      }
      // One unknown adjective between: `AaB's populære sportsdirektør`.
      if before > 0, chunks[before].isWord, text(chunks[before]).hasSuffix("e"), chunks[before - 1].isGenitive,
        let draft = chunks[before - 1].draft, isOrganisation(draft)
      {
        add(draft, "genitive and adjective", chunks[before - 1].tokens)
      }
    }
    if let country = title.country {
      add(draftIndex(.organisation, named: country, detail: "country", country: country), "nationality", nil)
    }
    if let party = title.party { add(draftIndex(.organisation, named: party, detail: "party"), "party adjective", nil) }
    if let (draft, way) = ownerOfHolder(at: site) { add(draft, way, nil) }
    if let (draft, way) = ownerWhere(at: site) ?? ownerBeforeAs(at: site) { add(draft, way, nil) }
    return found
  }

  /// The organisation in `PET-chef`.
  private mutating func compoundOwner(_ name: String, _ chunk: Chunk) -> Int {
    let entry = lexicons.names.value(of: [name]) ?? party(ofLetter: name)
    let same = drafts(named: name).first { drafts[$0].kind != .person }
    let known =
      same.flatMap { joined[$0] ?? (drafts[$0].mentions.isEmpty ? nil : $0) }
      ?? drafts.firstIndex { draft in
        guard draft.kind != .person, !draft.mentions.isEmpty else { return false }
        if let entry, draft.canonical == entry.name { return true }
        return draft.words.first == name && draft.words.count > 1 || isInitials(name, of: draft.words)
      }
    let index =
      known
      ?? draftIndex(
        entry?.nameClass == .outlet ? .outlet : .organisation,
        named: entry?.nameClass == .party ? entry?.name ?? name : name, detail: entry?.detail ?? "",
        country: entry?.country ?? "")
    let start = words[chunk.tokens.lowerBound].span.lower
    drafts[index].add(
      Mention(span: Span(start, start + name.utf8.count), form: .name, reason: "first part of a compound"))
    return index
  }

  /// `for/i/på/ved/hos ORG`, with a subject field or a common noun between.
  private func ownerAfter(_ title: TitleMention, at site: TitleSite) -> (Int, String, Range<Int>)? {
    let chunks = sentences[site.sentence]
    var next = site.place + 1
    guard next < chunks.count, chunks[next].isWord, Workspace.belonging.contains(text(chunks[next])) else { return nil }
    let preposition = text(chunks[next])
    next += 1
    var steps = 0
    while next < chunks.count, steps <= 6 {
      let chunk = chunks[next]
      if let draft = chunk.draft, drafts[draft].kind != .person {
        if chunk.isGenitive {
          // `formand for Venstres ungdom`: the owner counts if nothing better follows.
          if next + 1 < chunks.count, let owned = chunks[next + 1].draft, isOrganisation(owned) {
            return (owned, preposition, chunks[next + 1].tokens)
          }
          return ["for", "i", "på", "ved"].contains(preposition)
            ? (draft, "\(preposition) and genitive", chunk.tokens) : nil
        }
        if drafts[draft].kind == .place, !fitsPlace(draft, title) {
          return isOrganisation(draft) ? (draft, "\(preposition) a place", chunk.tokens) : nil
        }
        return isOrganisation(draft) ? (draft, chunk.isName ? preposition : "\(preposition) a noun", chunk.tokens) : nil
      }
      guard chunk.isWord || chunk.title != nil && steps > 0, chunk.draft == nil else { return nil }
      let word = text(chunk)
      if !words[chunk.tokens.lowerBound].isLetterOrDigit || Workspace.stops.contains(word) { return nil }
      next += 1
      steps += 1
    }
    return nil
  }

  private static let belonging: WordSet = ["for", "i", "på", "ved", "hos", "af", "fra", "under"]
  private static let stops: WordSet = [
    "der", "som", "at", "er", "var", "har", "havde", "bliver", "blev", "siger", "skal", "vil", "men", "da", "når",
    "efter", "til", "med", "siden",
  ]

  /// Whether a post with this title belongs to a place, rather than lying there.
  private func fitsPlace(_ draft: Int, _ title: TitleMention) -> Bool {
    switch drafts[draft].detail {
    case "country": true
    case "area": false
    case "municipality", "city", "town", "":
      ["municipal", "church", ""].contains(title.scope) && title.titleClass == .office
    default: title.scope == "municipal"
    }
  }

  /// `lektor Bo Madsen fra Aarhus Universitet`, `…, Aarhus Universitet,`
  private func ownerOfHolder(at site: TitleSite) -> (Int, String)? {
    let chunks = sentences[site.sentence]
    let place = site.place
    guard chunks.indices.contains(place + 3), let person = chunks[place + 1].draft, drafts[person].kind == .person,
      ["fra", "ved", "på", "hos", "i", ","].contains(text(chunks[place + 2])), let draft = chunks[place + 3].draft,
      drafts[draft].kind != .person, isOrganisation(draft), !chunks[place + 3].isGenitive
    else { return nil }
    return (draft, "holder \(text(chunks[place + 2]))")
  }

  /// `Falck, hvor hun er direktør`, `… til Falck, og her blev hun direktør`
  private func ownerWhere(at site: TitleSite) -> (Int, String)? {
    let chunks = sentences[site.sentence]
    // `Falck, hvor minister Lone Berg talte`
    if chunks.indices.contains(site.place + 1), chunks[site.place + 1].isName { return nil }
    let reach = chunks[max(0, site.place - 8)..<site.place]
    guard let opener = reach.lastIndex(where: { $0.isWord && ["hvor", "her"].contains(text($0)) }),
      !chunks[opener + 1..<site.place].contains(where: { [",", "."].contains(text($0)) })
    else { return nil }
    let before = chunks[max(0, opener - 6)..<opener].last { chunk in
      chunk.isName && !chunk.isGenitive && chunk.draft.map(isOrganisation) ?? false
    }
    return before?.draft.map { ($0, text(chunks[opener])) }
  }

  /// `kom til Falck som direktør`
  private func ownerBeforeAs(at site: TitleSite) -> (Int, String)? {
    let chunks = sentences[site.sentence]
    let place = chunks.frontCount(where: { $0.tokens.lowerBound < (chunks[site.place].title?.phrase.lowerBound ?? 0) })
    guard place >= 3, chunks[place - 1].isWord, text(chunks[place - 1]) == "som", chunks[place - 2].isName,
      !chunks[place - 2].isGenitive, let draft = chunks[place - 2].draft, isOrganisation(draft),
      chunks[place - 3].isWord, ["til", "i", "på", "hos", "ved"].contains(text(chunks[place - 3]))
    else { return nil }
    return (draft, "\(text(chunks[place - 3])) before som")
  }

  /// The country that the article is written from or about, with those that it speaks of.
  mutating func countries(before sentence: Int) -> (home: Int, spokenOf: [Int: Int]) {
    var counts: [String: Int] = [:]
    for (number, chunks) in sentences.enumerated() {
      for (place, chunk) in chunks.enumerated() {
        if chunk.isWord, text(chunk) == "herhjemme" { counts["Danmark", default: 0] += 2 }
        if let draft = chunk.draft, drafts[draft].kind != .person, !drafts[draft].country.isEmpty,
          drafts[draft].kind != .outlet
        {
          counts[drafts[draft].country, default: 0] += 1
        }
        // A foreign medium that is quoted says nothing of what the article is about.
        func isOfOutlet() -> Bool {
          place + 1 < chunks.count && chunks[place + 1].isWord
            && lexicons.organisationNouns[text(chunks[place + 1])]?.kind == "outlet"
        }
        if chunk.isWord, words[chunk.tokens.lowerBound].wordForm.isNationality, !isOfOutlet(),
          let nationality = lexicons.nationalities[text(chunk)]
        {
          counts[nationality.country, default: 0] += number <= sentence ? 1 : 0
        }
        if let country = chunk.title?.country { counts[country, default: 0] += 1 }
      }
    }
    let home = article.language == "da" ? "Danmark" : ""
    let foreign = counts.filter { $0.key != home && lexicons.capitals[$0.key] != nil }.max {
      ($0.value, $1.key) < ($1.value, $0.key)
    }
    var guess = home
    if let foreign, foreign.value >= 3, foreign.value > 2 * (counts[home] ?? 0) { guess = foreign.key }
    var spokenOf: [Int: Int] = [:]
    for (country, count) in counts.sorted(by: { $0.key < $1.key }) where lexicons.capitals[country] != nil {
      spokenOf[draftIndex(.organisation, named: country, detail: "country", country: country)] = count
    }
    return (
      draftIndex(.organisation, named: guess.isEmpty ? "Danmark" : guess, detail: "country", country: guess), spokenOf
    )
  }
}
