import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Joins short forms to the full names: `Stoltenberg`, `Jens`, `Anders Brix` for `Anders Østerlund Brix`, `FH`
  /// after `Fagbevægelsens Hovedorganisation (FH)`, and party letters in brackets.
  mutating func linkNames() {
    let target = linkTargets()
    for sentence in sentences.indices {
      for place in sentences[sentence].indices {
        guard sentences[sentence][place].isName, let draft = sentences[sentence][place].draft else { continue }
        guard let (full, form) = target[draft] else { continue }
        sentences[sentence][place].draft = full
        sentences[sentence][place].form = form
        drafts[full].add(
          Mention(span: nameSpan(sentences[sentence][place]), form: form, reason: "short for \(drafts[full].name)"))
      }
    }
    for index in target.keys { drafts[index].mentions = [] }
    linkAbbreviations()
    linkInitials()
    readPartyLetters()
    readPartyWords()
    linkCanonicals()
  }

  /// `De Radikale` and `Radikale Venstre`: two names that the lexicons give to one.
  private mutating func linkCanonicals() {
    for index in drafts.indices
    where !drafts[index].canonical.isEmpty && !drafts[index].mentions.isEmpty && drafts[index].kind == .organisation {
      let canonical = drafts[index].canonical
      let fuller = drafts.indices.filter {
        $0 != index && drafts[$0].canonical == canonical && drafts[$0].kind == .organisation
          && !drafts[$0].mentions.isEmpty
          && (drafts[$0].name == canonical
            || drafts[index].name != canonical && drafts[$0].name.count > drafts[index].name.count)
      }
      if let full = fuller.first {
        merge(index, into: full, form: .abbreviation, reason: "another name of \(canonical)")
      }
    }
  }

  /// `AU` where the article has Aarhus Universitet.
  private mutating func linkInitials() {
    for short in drafts.indices
    where drafts[short].words.count == 1 && drafts[short].kind != .person && !drafts[short].mentions.isEmpty {
      let letters = drafts[short].name
      guard letters.count >= 2, letters.count <= 5, letters.allSatisfy(\.isUppercase) else { continue }
      let full = drafts.indices.filter {
        $0 != short && [.organisation, .outlet].contains(drafts[$0].kind) && !drafts[$0].mentions.isEmpty
          && isInitials(letters, of: drafts[$0].words)
      }
      if full.count == 1 {
        merge(short, into: full[0], form: .abbreviation, reason: "the initials of \(drafts[full[0]].name)")
      }
    }
  }

  /// Whether `letters` are the first letters of the words, or of the parts of compounds; small words may be left out.
  func isInitials(_ letters: String, of words: [String]) -> Bool {
    guard words.count > 1 else { return false }
    let capitals = words.flatMap { $0.split(separator: "-") }.filter { $0.first?.isUppercase ?? false }.compactMap(
      \.first)
    let all = words.compactMap(\.first).map { $0.uppercased() }.joined()
    return String(capitals) == letters || all == letters
  }

  /// A name's span without its genitive ending.
  func nameSpan(_ chunk: Chunk) -> Span { span(of: chunk.tokens) }

  private mutating func linkTargets() -> [Int: (Int, Mention.Form)] {
    var targets: [Int: (Int, Mention.Form)] = [:]
    let persons = drafts.indices.filter { drafts[$0].kind == .person }
    // A short name has the last word of the full one, or stands at its beginning.
    var (byLast, byFirst, byFirstTwo) = (WordMap<Namesakes>(), WordMap<Namesakes>(), WordMap<Namesakes>())
    var organisations = WordMap<[Int]>()
    func firstTwo(_ words: [String]) -> String { words.count < 2 ? words.first ?? "" : words[0] + " " + words[1] }
    // `El-Khatib` at the start of a sentence is `el-Khatib`, in a headline `EL-KHATIB`.
    let lowered = drafts.map { $0.lowerName.split(separator: " ").map(String.init) }
    for person in persons {
      let words = lowered[person]
      byLast[words.last ?? "", default: Namesakes()].add(person, words.count)
      byFirst[words.first ?? "", default: Namesakes()].add(person, words.count)
      byFirstTwo[firstTwo(words), default: Namesakes()].add(person, words.count)
    }
    for draft in drafts.indices where drafts[draft].kind == .organisation || drafts[draft].kind == .outlet {
      organisations[drafts[draft].words.first ?? "", default: []].append(draft)
    }
    for short in drafts.indices {
      let words = drafts[short].words
      // A short name may have been taken for a place or an organisation: the full name tells.
      let lower = lowered[short]
      let alike = lower.count == 1 ? byFirst[lower[0]] : byFirstTwo[firstTwo(lower)]
      let namesakes =
        (alike?.fuller(than: lower.count) ?? []) + (byLast[lower.last ?? ""]?.fuller(than: lower.count) ?? [])
      let candidates =
        namesakes.isEmpty ? [] : Set(namesakes).filter { isShort(lower, of: lowered[$0]) }.sorted()
      if drafts[short].kind == .person || drafts[short].kind == .place
        || words.count == 1 && drafts[short].detail.isEmpty
      {
        let antecedent = antecedent(candidates, of: short)
        if let first = drafts[short].mentions.first, let full = settled(antecedent, at: first.span) {
          targets[short] = (full, .shortName)
          continue
        }
        if case .equal = antecedent { leave(short) }
      }
      guard drafts[short].kind != .person else { continue }
      var fuller = (organisations[words.first ?? ""] ?? []).filter { candidate in
        candidate != short && drafts[candidate].words.count > words.count && drafts[candidate].words.starts(with: words)
          && (drafts[short].detail.isEmpty || drafts[short].detail == "municipality"
            || drafts[short].kind == drafts[candidate].kind)
          && (drafts[short].kind != .place || drafts[candidate].detail == "municipality"
            || drafts[candidate].detail == "club")
      }
      // `Skagen`, of Skagen Kommune and not of Skagen Folkeblad
      if fuller.count > 1, drafts[short].detail == "municipality" {
        fuller.removeAll { drafts[$0].detail != "municipality" }
      }
      if fuller.count == 1, drafts[short].kind == drafts[fuller[0]].kind || drafts[short].kind == .place,
        !standsForItself(short, beside: fuller[0])
      {
        targets[short] = (fuller[0], .shortName)
      }
    }
    // A full name that is itself short for another is followed to its end.
    for (short, (full, form)) in targets {
      if let (further, _) = targets[full], further != short { targets[short] = (further, form) }
    }
    return targets
  }

  /// Persons whose names have a word in common.
  private struct Namesakes {
    private var drafts: [Int] = []
    private var mostWords = 0

    mutating func add(_ draft: Int, _ words: Int) {
      drafts.append(draft)
      mostWords = max(mostWords, words)
    }

    /// Those whose names may have more words; nobody where all have as few, so that the time stays linear in them.
    func fuller(than words: Int) -> [Int] { mostWords > words ? drafts : [] }
  }

  /// `TV 2` where the article has `TV 2 Fyn` too: an organisation of its own, known as such or named below the headline
  /// before the longer name comes up.
  private func standsForItself(_ short: Int, beside full: Int) -> Bool {
    guard drafts[short].kind != .place else { return false }
    if !drafts[short].canonical.isEmpty, drafts[short].canonical != drafts[full].canonical { return true }
    let body = article.headlineSpan?.upper ?? 0
    let first = drafts[short].mentions.lazy.map(\.span.lower).filter { $0 >= body }.min()
    let fullest = drafts[full].mentions.lazy.map(\.span.lower).min()
    guard let first, let fullest else { return false }
    return first < fullest
  }

  /// Makes nobody of a name that may mean one of several: it is no third person.
  private mutating func leave(_ draft: Int) {
    drafts[draft].mentions = []
    for sentence in sentences.indices {
      for place in sentences[sentence].indices where sentences[sentence][place].draft == draft {
        sentences[sentence][place].draft = nil
      }
    }
  }

  /// Whether `short` is `full` with words left out: its last words, its first word, or first and last.
  private func isShort(_ short: [String], of full: [String]) -> Bool {
    guard short.count < full.count, let last = full.last, let first = full.first else { return false }
    if full.suffix(short.count).elementsEqual(short) { return true }
    if short.count == 1 { return short[0] == first || short[0] == last }
    return short.first == first && short.last == last && short.allSatisfy(full.contains)
      || full.starts(with: short)
  }

  /// Of several whose name it may be short for: by surname rather than by first name, then the one mentioned last
  /// before it. Of two who stand in one sentence there, neither.
  private func antecedent(_ candidates: [Int], of short: Int) -> Antecedent {
    guard let only = candidates.first else { return .nobody }
    if candidates.count == 1 { return .one(only) }
    let words = drafts[short].words
    let bySurname = candidates.filter { drafts[$0].words.last == words.last }
    let pool = bySurname.isEmpty ? candidates : bySurname
    let start = drafts[short].mentions.first?.span ?? Span(0, 0)
    func lastBefore(_ index: Int) -> Int {
      drafts[index].mentions.map(\.span.lower).filter { $0 < start.lower }.max() ?? -1
    }
    // Where none stands before it, the first behind it counts.
    func sentence(_ index: Int) -> Int {
      let before = lastBefore(index)
      let place = before < 0 ? drafts[index].mentions.map(\.span.lower).min() ?? 0 : before
      return document.sentences.frontCount(where: { $0.span.lower <= place })
    }
    guard let best = pool.max(by: { (lastBefore($0), $1) < (lastBefore($1), $0) }) else { return .nobody }
    let equal = pool.filter { (lastBefore($0) < 0) == (lastBefore(best) < 0) && sentence($0) == sentence(best) }
    return equal.count > 1 ? .equal(equal) : .one(best)
  }

  /// `Fagbevægelsens Hovedorganisation (FH)`, `FN's flygtningeorganisation, UNHCR` stays two.
  private mutating func linkAbbreviations() {
    for sentence in sentences.indices {
      let chunks = sentences[sentence]
      for place in chunks.indices where place + 3 < chunks.count {
        guard chunks[place].isName, chunks[place + 2].isName,
          text(chunks[place + 1]) == "(", text(chunks[place + 3]) == ")",
          let full = chunks[place].draft, let short = chunks[place + 2].draft, full != short,
          drafts[full].kind != .person, drafts[short].words.count == 1,
          drafts[full].words.count > 1 || drafts[full].name.count > drafts[short].name.count,
          let letter = drafts[short].name.first, drafts[full].name.lowercased().contains(letter.lowercased())
        else { continue }
        merge(short, into: full, form: .abbreviation, reason: "abbreviation in brackets")
      }
    }
  }

  /// Makes every chunk of one draft speak of another.
  mutating func merge(_ old: Int, into new: Int, form: Mention.Form, reason: String) {
    for sentence in sentences.indices {
      for place in sentences[sentence].indices where sentences[sentence][place].draft == old {
        sentences[sentence][place].draft = new
        sentences[sentence][place].form = form
      }
    }
    for mention in drafts[old].mentions { drafts[new].add(Mention(span: mention.span, form: form, reason: reason)) }
    drafts[old].mentions = []
    joined[old] = new
  }

  /// `Mette Frederiksen (S)`: the letter is the party.
  private mutating func readPartyLetters() {
    for sentence in sentences.indices {
      for place in sentences[sentence].indices.dropFirst(2) where place + 1 < sentences[sentence].count {
        let chunk = sentences[sentence][place]
        guard chunk.tokens.count == 1, text(sentences[sentence][place - 1]) == "(",
          [")", ",", "/"].contains(text(sentences[sentence][place + 1])),
          let person = sentences[sentence][place - 2].draft, drafts[person].kind == .person,
          let party = party(ofLetter: words[chunk.tokens.lowerBound].form)
        else { continue }
        // The guideline keeps this one as written.
        let isKept =
          party.name == "Socialistisk Folkeparti" && !drafts.contains { $0.name == party.name && !$0.mentions.isEmpty }
        let index = draftIndex(
          .organisation, named: isKept ? "SF" : party.name, detail: "party", country: party.country)
        drafts[index].canonical = party.name
        let letter = span(of: chunk.tokens)
        if let old = chunk.draft, old != index { drafts[old].mentions.removeAll { $0.span == letter } }
        sentences[sentence][place].draft = index
        sentences[sentence][place].content = .name
        sentences[sentence][place].form = .abbreviation
        drafts[index].add(Mention(span: span(of: chunk.tokens), form: .abbreviation, reason: "party letter"))
        drafts[person].party = index
      }
    }
  }

  /// `socialdemokraten Mette Frederiksen`: the word speaks of the party.
  private mutating func readPartyWords() {
    for sentence in sentences.indices {
      for place in sentences[sentence].indices.dropLast() where sentences[sentence][place].isWord {
        guard isPartyWord(sentences[sentence][place]), case let word = text(sentences[sentence][place]),
          sentences[sentence][place].draft == nil, let party = lexicons.partyWords[word],
          !word.hasSuffix("e"), !word.hasSuffix("isk"), sentences[sentence][place + 1].isName,
          let person = sentences[sentence][place + 1].draft, drafts[person].kind == .person
        else { continue }
        let named = drafts.firstIndex { $0.canonical == party.name && !$0.mentions.isEmpty }
        let index =
          named ?? draftIndex(.organisation, named: party.name, detail: "party", country: party.country)
        drafts[index].canonical = party.name
        sentences[sentence][place].draft = index
        sentences[sentence][place].form = .nounPhrase
        drafts[index].add(
          Mention(span: span(of: sentences[sentence][place].tokens), form: .nounPhrase, reason: "party word"))
        drafts[person].party = index
      }
    }
  }

  /// The party of a letter: the one that the article names, else that of the article's country.
  func party(ofLetter letter: String) -> NameEntry? {
    guard let parties = lexicons.partyLetters[letter] else { return nil }
    let named = parties.first { party in
      drafts.contains { $0.canonical == party.name && $0.country == party.country && !$0.mentions.isEmpty }
    }
    return named ?? parties.first { $0.country == "Danmark" } ?? parties.first
  }

  func text(_ chunk: Chunk) -> String { words[chunk.tokens.lowerBound].lower }
}
