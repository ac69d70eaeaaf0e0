import DanishLanguage
import KnowledgeModel

/// What tells whose a post is. Each clue has a name of its own, by which the model of owners weighs it.
struct PostClues {
  private let workspace: Workspace
  /// By draft, where chunks speak of it: sentence and place.
  private let sites: [[TitleSite]]
  /// Where chunks speak of organisations, in order.
  private let organisations: [TitleSite]
  /// At each of these, the organisation spoken of most so far; countries do not count.
  private let leaders: [Int?]
  /// Sentences that say `herhjemme`.
  private let athome: Set<Int>
  /// By title, the owners that words around it name anywhere in the article.
  private let named: [String: [Int: String]]
  /// All of the article.
  private let owners: [Int]
  /// By draft, whether they name it for any title.
  private let isNamed: [Bool]
  private let home: Int
  private let countries: [Int: Int]
  private let sources: Set<Int>
  /// By person, who and what stands in a sentence with him or her, and who right beside.
  private let companions: [Int: Set<Int>]
  private let neighbours: [Int: Set<Int>]
  /// In which paragraph each sentence stands.
  private let paragraphs: [Int]

  init(_ workspace: Workspace, named: [String: [Int: String]], home: Int, countries: [Int: Int]) {
    self.workspace = workspace
    self.named = named
    owners = workspace.drafts.indices.filter(workspace.isOrganisation)
    var isNamed = [Bool](repeating: false, count: workspace.drafts.count)
    for draft in named.values.flatMap(\.keys) { isNamed[draft] = true }
    self.isNamed = isNamed
    self.home = home
    self.countries = countries
    var organisations: [TitleSite] = []
    var leaders: [Int?] = []
    var athome: Set<Int> = []
    var sites = [[TitleSite]](repeating: [], count: workspace.drafts.count)
    var quoted: Set<Int> = []
    var other: Set<Int> = []
    for (sentence, chunks) in workspace.sentences.enumerated() {
      for (place, chunk) in chunks.enumerated() {
        if chunk.isWord, workspace.text(chunk) == "herhjemme" { athome.insert(sentence) }
        guard let draft = chunk.draft else { continue }
        sites[draft].append(TitleSite(sentence: sentence, place: place))
        if workspace.isOrganisation(draft) {
          organisations.append(TitleSite(sentence: sentence, place: place))
          var leader = leaders.last ?? nil
          if workspace.drafts[draft].detail != "country" {
            leader = leader.map { (sites[$0].count, draft) < (sites[draft].count, $0) ? draft : $0 } ?? draft
          }
          leaders.append(leader)
        }
        let before = place > 0 && chunks[place - 1].isWord ? workspace.text(chunks[place - 1]) : ""
        let after = place + 1 < chunks.count && chunks[place + 1].isWord ? workspace.text(chunks[place + 1]) : ""
        // `VG: Direktøren er fyret`
        if ["til", "ifølge", "for"].contains(before) || SpeechVerbs.writing.contains(before)
          || SpeechVerbs.writing.contains(after) || place == 0 && after == ":"
        {
          quoted.insert(draft)
        } else {
          other.insert(draft)
        }
      }
    }
    var companions: [Int: Set<Int>] = [:]
    var neighbours: [Int: Set<Int>] = [:]
    for chunks in workspace.sentences {
      let drafts = chunks.indices.filter { chunks[$0].draft != nil }
      for (number, place) in drafts.enumerated() {
        guard let person = chunks[place].draft, workspace.drafts[person].kind == .person else { continue }
        let near = drafts[max(0, number - PostClues.companionReach)...].prefix(2 * PostClues.companionReach)
        companions[person, default: []].formUnion(near.compactMap { chunks[$0].draft })
        for beside in [place + 2, place - 2, place - 1] where chunks.indices.contains(beside) {
          if let draft = chunks[beside].draft { neighbours[person, default: []].insert(draft) }
        }
      }
    }
    self.companions = companions
    self.neighbours = neighbours
    var paragraphs: [Int] = []
    for sentence in workspace.document.sentences {
      let opens = workspace.words[sentence.tokens.lowerBound].opensLine
      paragraphs.append((paragraphs.last ?? 0) + (opens ? 1 : 0))
    }
    self.paragraphs = paragraphs
    self.sites = sites
    self.organisations = organisations
    self.leaders = leaders
    self.athome = athome
    sources = quoted.subtracting(other)
  }

  /// The organisations that a title may belong to: all of an article; of a long text those that it speaks of first and
  /// those nearest, so that the time stays linear in it.
  private func near(_ site: TitleSite) -> [Int] {
    guard workspace.drafts.count > 2 * PostClues.reach else { return owners }
    let place = organisations.count(before: site)
    let sites =
      organisations.prefix(PostClues.reach)
      + organisations[max(0, place - PostClues.reach)..<min(organisations.count, place + PostClues.reach)]
    return Set(sites.compactMap { workspace.sentences[$0.sentence][$0.place].draft }).sorted()
  }

  private static let reach = 100
  /// How many names of a sentence are looked at each way.
  private static let companionReach = 20

  /// Heads of state and government that a kingdom with a `statsminister` does not have.
  private static let notDanish: WordSet = [
    "præsident", "vicepræsident", "præsidentkandidat", "vicepræsidentkandidat", "premierminister", "ministerpræsident",
    "kansler", "forbundskansler", "forbundspræsident", "guvernør", "kejser",
  ]

  /// The scopes of posts that no party has.
  private static let `public`: WordSet = [
    "municipal", "regional", "national", "parliament", "royal", "police", "military", "court", "church", "university",
    "eu",
  ]

  /// The candidates of a title: what its words name, every organisation, outlet and country of the article, nobody and
  /// none.
  func candidates(local: [PostCandidate], for title: TitleMention, at site: TitleSite) -> [PostCandidate] {
    var candidates = local
    let isForeign = PostClues.notDanish.contains(title.lemma)
    func add(_ draft: Int) {
      if isForeign, workspace.drafts[draft].name == "Danmark" { return }
      guard !candidates.contains(where: { $0.owner == .draft(draft) }) else { return }
      candidates.append(PostCandidate(owner: .draft(draft)))
    }
    for draft in near(site) {
      let isOffered =
        sites[draft].isEmpty
        ? title.scope == "parliament" && workspace.drafts[draft].detail == "parliament"
        : workspace.drafts[draft].detail != "party" || !PostClues.public.contains(title.scope)
      if isOffered { add(draft) }
    }
    add(home)
    if ["national", "parliament", "royal", "police", "military", "court"].contains(title.scope) || title.country != nil
    {
      for country in countries.keys.sorted() { add(country) }
    }
    if title.titleClass == .office { candidates.append(PostCandidate(owner: .nobody)) }
    candidates.append(PostCandidate(owner: .none))
    return candidates
  }

  func features(of candidates: [PostCandidate], for title: TitleMention, at site: TitleSite) -> [Features] {
    let chunks = workspace.sentences[site.sentence]
    let holder = self.holder(of: title, in: chunks, at: site.place)
    let hasLocal = !(candidates.first?.way.isEmpty ?? true)
    let most = leaders[..<organisations.count(before: site)].last ?? nil
    let compound = workspace.lexicons.titles.compound(title.lemma.lowercased())
    let head = compound?.head.lemma ?? title.lemma
    let parts = TitleParts(
      head: head, stem: compound.flatMap { Workspace.stem(of: $0.prefix) }, scope: scope(title),
      named: named[title.lemma], kindred: named.filter { $0.key.hasSuffix(head) }.map(\.value))
    return candidates.map { candidate in
      var clues: [String]
      switch candidate.owner {
      case .draft(let draft):
        clues = ownerClues(draft, candidate.way, title, parts, at: site)
        if draft == most { clues.append("spoken of most so far") }
        if let holder { clues += holderClues(draft, holder) }
        if candidate.way.isEmpty, hasLocal { clues.append("another is named") }
      case .nobody:
        clues = [
          "nobody: any", "nobody: \(scope(title))", hasLocal ? "nobody: another is named" : "nobody: none is named",
        ]
        if holder != nil { clues.append("nobody: has a holder") }
        if named[title.lemma] != nil { clues.append("nobody: named elsewhere") }
      case .none:
        clues = noneClues(title, in: chunks, at: site.place, hasLocal: hasLocal, holder: holder)
      }
      return Features(clues)
    }
  }

  private func scope(_ title: TitleMention) -> String {
    title.scope.isEmpty ? "\(title.titleClass.rawValue) of any" : title.scope
  }

  /// `organisation company`, `place country`
  private func kind(_ draft: Int) -> String {
    let draft = workspace.drafts[draft]
    if draft.detail == "country" { return "country" }
    return draft.kind == .outlet ? "outlet" : draft.detail.isEmpty ? draft.kind.name : draft.detail
  }

  /// What of a title is the same for all candidates.
  private struct TitleParts {
    /// `fiskeriordfører`: the head `ordfører`, with the stem of `fiskeri` before it.
    let head: String
    let stem: String?
    let scope: String
    /// The owners that words around the same title name elsewhere, and those around titles with the same head.
    let named: [Int: String]?
    let kindred: [[Int: String]]
  }

  private func ownerClues(
    _ draft: Int, _ way: String, _ title: TitleMention, _ parts: TitleParts, at site: TitleSite
  ) -> [String] {
    let kind = kind(draft)
    var clues = [title.titleClass.rawValue, "\(parts.scope) of \(kind)", kind]
    clues.append("\(parts.head) of \(kind)")
    if !way.isEmpty {
      clues += [
        "named by \(way)", "named by \(way): \(title.titleClass.rawValue)", "named: \(parts.scope) of \(kind)",
      ]
    } else if workspace.drafts[draft].kind == .place {
      clues.append("a place in passing")
    }
    if draft == home {
      clues.append("home: \(parts.scope)")
      if athome.contains(site.sentence) { clues.append("home: herhjemme") }
    }
    if kind == "country", let count = countries[draft] {
      clues.append(count > 4 ? "country spoken of often" : count > 1 ? "country spoken of" : "country spoken of once")
    }
    if let ways = parts.named, let way = ways[draft] {
      clues += ["same title named elsewhere", "same title named elsewhere by \(way)"]
      if ways.count == 1 { clues.append("same title named elsewhere, here only") }
    } else if parts.named != nil {
      clues.append("same title named elsewhere, of another")
    } else if parts.kindred.contains(where: { $0[draft] != nil }) {
      clues.append("same kind of title named elsewhere")
    } else if isNamed[draft] {
      clues.append("another title named elsewhere")
    }
    if let stem = parts.stem, Workspace.names(stem, workspace.drafts[draft]) {
      clues.append("the title names its kind")
    }
    if sources.contains(draft) { clues.append("only a source") }
    clues += distanceClues(draft, at: site)
    return clues
  }

  private func distanceClues(_ draft: Int, at site: TitleSite) -> [String] {
    let places = sites[draft]
    var clues: [String] = []
    let opening = places.count(before: TitleSite(sentence: site.sentence, place: 0))
    let here = places[opening..<places.count(before: TitleSite(sentence: site.sentence + 1, place: 0))]
    let before = here[..<places.count(before: site)]
    if let nearest = before.last, let first = before.first {
      clues.append("before it in the sentence")
      let closest = organisations[..<organisations.count(before: site)].last
      if closest.map({ $0 <= nearest }) ?? true { clues.append("the nearest before it in the sentence") }
      // Later ones have it before them.
      if opens(first) { clues.append("opens the sentence") }
    }
    if let last = here.last, site < last { clues.append("after it in the sentence") }
    if here.isEmpty, let last = places[..<opening].last {
      switch site.sentence - last.sentence {
      case 1: clues.append("in the sentence before")
      case 2: clues.append("two sentences before")
      case 3...5: clues.append("three to five sentences before")
      default: clues.append("further back")
      }
      let opening = organisations.count(before: TitleSite(sentence: site.sentence, place: 0))
      let isLast = organisations[..<opening].last.map { $0 <= last } ?? true
      if isLast { clues.append("the last spoken of") }
    } else if here.isEmpty, !places.isEmpty {
      clues.append("only later")
    }
    if here.isEmpty, let last = places[..<opening].last {
      clues.append(
        paragraphs[last.sentence] == paragraphs[site.sentence] ? "in the paragraph" : "in another paragraph only")
    }
    if let first = places.first {
      if first.sentence == 0 { clues.append("in the headline") }
      if first.sentence == 1 { clues.append("in the first sentence") }
      let isFirst = organisations.first.map { first <= $0 } ?? true
      if isFirst { clues.append("the first spoken of") }
    }
    clues.append(["never spoken of", "spoken of once", "spoken of twice", "spoken of often"][min(places.count, 3)])
    return clues
  }

  /// Whether no preposition governs the name and it comes first.
  private func opens(_ site: TitleSite) -> Bool {
    let chunks = workspace.sentences[site.sentence]
    return !chunks[..<site.place].contains { $0.draft != nil }
      && !(site.place > 0 && chunks[site.place - 1].isWord
        && ClauseWords.prepositions.contains(workspace.text(chunks[site.place - 1])))
  }

  /// The person at a title.
  private func holder(of title: TitleMention, in chunks: [Chunk], at place: Int) -> Int? {
    func person(_ index: Int) -> Int? {
      guard chunks.indices.contains(index), let draft = chunks[index].draft, workspace.drafts[draft].kind == .person,
        !chunks[index].isGenitive
      else { return nil }
      return draft
    }
    if let draft = chunks[place].draft, workspace.drafts[draft].kind == .person { return draft }
    if let next = person(place + 1) { return next }
    if place + 2 < chunks.count, workspace.text(chunks[place + 1]) == ",", let next = person(place + 2) { return next }
    if place >= 2, workspace.text(chunks[place - 1]) == ",", let before = person(place - 2) { return before }
    return nil
  }

  private func holderClues(_ draft: Int, _ holder: Int) -> [String] {
    var clues: [String] = []
    if let party = workspace.drafts[holder].party {
      if party == draft { clues.append("the holder's party") }
      if workspace.drafts[draft].detail == "country" {
        clues.append(
          workspace.drafts[party].country == workspace.drafts[draft].name
            ? "country of the holder's party" : "not the country of the holder's party")
      }
    }
    // The organisation at another mention of the holder.
    if neighbours[holder]?.contains(draft) ?? false { clues.append("beside the holder elsewhere") }
    if companions[holder]?.contains(draft) ?? false { clues.append("in a sentence with the holder") }
    return clues
  }

  private func noneClues(_ title: TitleMention, in chunks: [Chunk], at place: Int, hasLocal: Bool, holder: Int?)
    -> [String]
  {
    var clues = ["none: any", "none: \(title.titleClass.rawValue)", "none: \(scope(title))"]
    clues.append(
      "none: \(title.titleClass.rawValue), \(hasLocal ? "named" : "not named"), \(holder == nil ? "no holder" : "holder")"
    )
    if title.isPlural { clues.append("none: plural") }
    if title.isDefinite { clues.append("none: definite") }
    let before = title.phrase.lowerBound - 1
    let word =
      before >= 0 && workspace.words[before].sentence == workspace.words[title.phrase.lowerBound].sentence
      ? workspace.words[before].lower : ""
    if [
      "en", "et", "som", "at", "nogen", "alle", "mange", "andre", "hver", "ingen", "flere", "to", "tre", "den", "af",
      "og", "er", "var", "til", "ny", "blive",
    ].contains(word) {
      clues.append("none: after \(word)")
    }
    if !title.isDefinite, holder == nil, !hasLocal { clues.append("none: bare") }
    if title.status != nil { clues.append("none: with a status") }
    if named[title.lemma] != nil { clues.append("none: named elsewhere") }
    if let own = workspace.lexicons.titles.compound(title.lemma.lowercased())?.head.lemma {
      clues.append("none: compound of \(own)")
    } else {
      clues.append("none: \(title.lemma)")
    }
    return clues
  }
}
