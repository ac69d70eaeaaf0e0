import DanishLanguage
import KnowledgeModel

/// Cuts a sentence into clauses and finds the verb, the subject and the other arguments of each.
///
/// Danish puts the finite verb second in a main clause: what stands before it is the subject, or something else with
/// the subject right behind the verb.
struct ClauseReader {
  let chunks: [Chunk]
  let sentence: Int
  let words: [Word]
  let drafts: [Draft]
  let verbs: VerbLexicon
  let verbForms: [[VerbForm]]

  init(sentence: Int, workspace: Workspace) {
    self.sentence = sentence
    chunks = workspace.sentences[sentence]
    words = workspace.words
    drafts = workspace.drafts
    verbs = workspace.lexicons.verbs
    var forms: [[VerbForm]] = []
    for (place, chunk) in chunks.enumerated() {
      forms.append(ClauseReader.verbForms(chunk, at: place, chunks, workspace))
    }
    verbForms = forms
  }

  func clauses() -> [Clause] {
    var clauses: [Clause] = []
    /// The last main clause so far, and the first.
    var lastMain: Int?
    var firstMain: Int?
    /// A noun phrase that still waits for its verb: `X, der er læge, bliver …`.
    var pending: [Int] = []
    var pendingIsOpen = false
    for segment in segments() {
      if segment.isApart {
        pending = []
        pendingIsOpen = false
      }
      let isEmbedded = segment.kind != .main
      if let main = lastMain, continues(clauses[main], segment, behind: clauses[clauses.count - 1]) {
        clauses[main].chunks += segment.chunks
        if let verb = verbGroup(in: clauses[main].chunks, isInfinitive: false) { clauses[main].verb = verb }
        findArguments(of: &clauses[main])
        continue
      }
      if let verb = verbGroup(in: segment.chunks, isInfinitive: segment.kind == .infinitive) {
        var indices = segment.chunks
        if !isEmbedded, pendingIsOpen,
          startsWithVerb(segment.chunks) && !isReporting(verb, in: segment.chunks)
            || clauses.isEmpty && !startsWithVerb(segment.chunks)
        {
          indices = pending + indices
          pending = []
          pendingIsOpen = false
        }
        var clause = Clause(
          kind: segment.kind, sentence: sentence, chunks: indices, verb: verb, opener: segment.opener)
        let host = lastMain
        clause.parent = clauses.indices.last
        findSubject(of: &clause, in: clauses, pending: pending, host: host)
        if clause.kind == .relative, clause.opener == "som", clause.subject != nil, let first = clause.chunks.first,
          clause.chunks.contains(where: { $0 < verb.finite && isNounPhrase($0) })
        {
          clause.antecedent = antecedent(before: first - 1) ?? predicated(before: first - 1, clauses.last)
        }
        if clause.kind == .infinitive, let parent = clause.parent { clause.antecedent = clauses[parent].antecedent }
        findArguments(of: &clause)
        clause.number = clauses.count
        if clause.kind == .main {
          lastMain = clause.number
          if firstMain == nil { firstMain = clause.number }
        }
        clauses.append(clause)
      } else if lastMain == nil, segment.kind == .main {
        pending += segment.chunks
        pendingIsOpen = true
      } else if !clauses.isEmpty {
        var last = clauses.count - 1
        // `siger X, der er læge, til Y`
        if clauses[last].kind == .relative, let first = segment.chunks.first, chunks[first].isWord,
          ClauseWords.prepositions.contains(lower(first)),
          let main = lastMain
        {
          last = main
        }
        clauses[last].chunks += segment.chunks
        findArguments(of: &clauses[last])
      } else {
        pending += segment.chunks
        pendingIsOpen = true
      }
    }
    // `At han skulle være færdig, afviser han.`
    if let first = clauses.first, first.kind == .complement || first.kind == .infinitive, let main = firstMain {
      clauses[0].parent = main
    }
    for clause in clauses.indices {
      clauses[clause].forms = clauses[clause].chunks.filter { chunks[$0].isWord }.map(lower)
    }
    return clauses
  }

  /// `har X, der er læge, | været konstitueret`: an auxiliary that waits for its verb behind a relative clause.
  private func continues(_ main: Clause, _ segment: Segment, behind last: Clause) -> Bool {
    guard segment.kind == .main, segment.opener.isEmpty, !segment.isApart, last.kind == .relative,
      main.verb.main == main.verb.finite,
      ["have", "være", "blive"].contains(main.verb.lemma) || ClauseWords.modals.contains(main.verb.lemma),
      let first = segment.chunks.first(where: { !verbForms[$0].isEmpty })
    else { return false }
    return !isFinite(first) && startsWithVerb(segment.chunks)
  }

  /// `…, siger X`: the speaker stands behind the verb.
  func isReporting(_ verb: VerbGroup, in indices: [Int]) -> Bool {
    guard SpeechVerbs.reporting.contains(lower(verb.finite)), indices.first == verb.finite else { return false }
    let next = verb.finite + 1
    return chunks.indices.contains(next) && (isNounPhrase(next) || chunks[next].isGenitive)
  }

  struct Segment {
    var kind: Clause.Kind
    var opener: String
    var chunks: [Int]
    /// A colon, dash or quotation mark stands before it: what stood there is another matter.
    var isApart = false
  }

  func segments() -> [Segment] {
    var segments: [Segment] = []
    var current = Segment(kind: .main, opener: "", chunks: [])
    var hasVerb = false
    func flush() {
      if !current.chunks.isEmpty { segments.append(current) }
    }
    func open(_ kind: Clause.Kind, _ opener: String) {
      flush()
      current = Segment(kind: kind, opener: opener, chunks: [])
      hasVerb = false
    }
    /// The closing mark of a quoted title: `på "Nattevagten" i Radio4`.
    var closing: Int?
    for place in chunks.indices {
      let word = lower(place)
      if place == closing { continue }
      if ClauseWords.quotes.contains(word), chunks[place].isWord, let end = endOfTitle(quotedAt: place) {
        closing = end
        continue
      }
      if chunks[place].isWord, !words[chunks[place].tokens.lowerBound].isLetterOrDigit {
        if isListComma(place, hasVerb: hasVerb) {
          current.chunks.append(place)
        } else {
          open(.main, "")
          current.isApart = [":", "–", "-", ";"].contains(word) || ClauseWords.quotes.contains(word)
        }
        continue
      }
      if chunks[place].isWord, let kind = opens(place, word, hasVerb: hasVerb, isStart: current.chunks.isEmpty) {
        open(kind, word)
        continue
      }
      if chunks[place].isWord, current.chunks.isEmpty, current.kind == .main, current.opener.isEmpty, place > 0,
        !isFirst(place),
        ["og", "men", "samt", "eller"].contains(word)
      {
        current.opener = word
        continue
      }
      if chunks[place].isWord, hasVerb, ClauseWords.conjunctions.contains(word), beginsClause(after: place) {
        let inherited = current.kind
        open(
          inherited == .infinitive ? .main : inherited == .relative || inherited == .complement ? inherited : .main,
          word)
        continue
      }
      if !verbForms[place].isEmpty { hasVerb = true }
      current.chunks.append(place)
    }
    flush()
    return segments
  }

  /// Where a quotation ends that is but a title, a few words without a verb right behind a word.
  private func endOfTitle(quotedAt place: Int) -> Int? {
    guard place > 0, lower(place - 1).last?.isLetter ?? false else { return nil }
    for next in place + 1..<min(place + 6, chunks.count) {
      if chunks[next].isWord, ClauseWords.quotes.contains(lower(next)) { return next > place + 1 ? next : nil }
      if !verbForms[next].isEmpty || lower(next) == "," { return nil }
    }
    return nil
  }

  /// A comma between two noun phrases of a list belongs to it.
  func isListComma(_ place: Int, hasVerb: Bool) -> Bool {
    guard lower(place) == ",", place > 0, place + 1 < chunks.count else { return false }
    guard isNounPhrase(place - 1), isNounPhrase(place + 1) else { return false }
    return chunks[place + 2..<min(place + 4, chunks.count)].contains {
      $0.isWord && ["og", ",", "samt"].contains(words[$0.tokens.lowerBound].lower)
    }
  }

  func opens(_ place: Int, _ word: String, hasVerb: Bool, isStart: Bool) -> Clause.Kind? {
    guard words[chunks[place].tokens.lowerBound].wordForm.mayBeginClause, !isTime(place, word), !isAgo(place, word)
    else { return nil }
    switch word {
    case "at":
      guard let next = nextWord(place) else { return nil }
      return verbForms[next].contains { $0.tense == .infinitive } ? .infinitive : .complement
    case "der":
      return place > 0 && (isStart || hasVerb || isNounPhrase(place - 1)) && verbFollows(place, within: 3)
        && !isFirst(place)
        ? .relative : nil
    // `efter ti år som direktør i X har …`: a role, unless it is the subject of a clause.
    case "som" where isRole(after: place): return nil
    case "som":
      return place > 0 && !isFirst(place) && verbFollows(place, within: 4, orNounPhrase: true) ? .relative : nil
    case "hvis" where isWhose(place): return .relative
    case _ where ClauseWords.conditional.contains(word): return .conditional
    case "siden", "før", "inden", "indtil":
      return isFrontedTime(place) ? nil : temporal(place, word, isStart: isStart)
    case _ where ClauseWords.temporal.contains(word): return temporal(place, word, isStart: isStart)
    case _ where ClauseWords.reason.contains(word): return isFirst(place) ? .temporal : .complement
    case _ where ClauseWords.questions.contains(word): return .complement
    case "om": return isStart && hasFinite(after: place) ? .complement : nil
    default: return nil
    }
  }

  /// Words that may open a clause.
  static let openers = WordSet(["at", "der", "som", "om"]).union(ClauseWords.conditional).union(ClauseWords.temporal)
    .union(ClauseWords.reason).union(ClauseWords.questions)

  private func temporal(_ place: Int, _ word: String, isStart: Bool) -> Clause.Kind? {
    verbFollows(place, within: 7, orNounPhrase: true, finiteOnly: true)
      && (isStart || word == "når" || word == "mens") ? .temporal : nil
  }

  /// `Siden valget i 2022 har hun …`: a time, behind which verb and subject come in turn.
  private func isFrontedTime(_ place: Int) -> Bool {
    guard isFirst(place), let verb = (place + 1..<min(place + 8, chunks.count)).first(where: isFinite),
      verb > place + 1, verb + 1 < chunks.count
    else { return false }
    return isPerson(verb + 1) || chunks[verb + 1].isWord && ["han", "hun", "jeg", "vi", "de"].contains(lower(verb + 1))
  }

  /// `Falck, hvis ledelse …`: right behind a noun phrase and a comma, and before a bare noun.
  private func isWhose(_ place: Int) -> Bool {
    guard place >= 2, lower(place - 1) == ",", isNounPhrase(place - 2), chunks.indices.contains(place + 1) else {
      return false
    }
    let owned = chunks[place + 1]
    if let title = owned.title { return !title.isDefinite && !owned.isGenitive }
    let word = lower(place + 1)
    return owned.isWord && owned.draft == nil && verbForms[place + 1].isEmpty
      && words[owned.tokens.lowerBound].isLetterOrDigit && !ClauseWords.pronouns.contains(word)
      && !ClauseWords.determiners.contains(word) && !ClauseWords.adverbs.contains(word)
      && !ClauseWords.prepositions.contains(word) && !ClauseWords.conjunctions.contains(word)
      && !["alt", "noget", "intet", "blot", "bare"].contains(word)
      && !["en", "et", "erne", "ene"].contains(where: word.hasSuffix)
  }

  /// `for to år siden`
  func isAgo(_ place: Int, _ word: String) -> Bool {
    word == "siden" && place > 0 && chunks[place - 1].isWord && ClauseWords.times.contains(lower(place - 1))
  }

  /// `inden da`, `før det`: a time and no clause.
  private func isTime(_ place: Int, _ word: String) -> Bool {
    if word == "da" {
      return place > 0 && chunks[place - 1].isWord && ClauseReader.timeWords.contains(lower(place - 1))
    }
    guard ClauseReader.timeWords.contains(word), let next = nextWord(place), next == place + 1 else { return false }
    return lower(next) == "da" || lower(next) == "det" && next + 1 < chunks.count && isFinite(next + 1)
  }

  private static let timeWords: WordSet = ["inden", "før", "siden", "indtil", "allerede"]

  /// A bare title that neither a name nor a finite verb follows: `som direktør i X`.
  private func isRole(after place: Int) -> Bool {
    guard chunks.indices.contains(place + 1), let title = chunks[place + 1].title, !title.isDefinite, !title.isPlural
    else { return false }
    guard chunks.indices.contains(place + 2) else { return true }
    return !isFinite(place + 2) && !(chunks[place + 2].draft.map { drafts[$0].kind == .person } ?? false)
  }

  func isFirst(_ place: Int) -> Bool {
    !chunks[..<place].contains { !$0.isWord || words[$0.tokens.lowerBound].isLetterOrDigit }
  }

  /// Whether a finite verb comes next, adverbs (and, if told, one noun phrase) let alone.
  func verbFollows(_ place: Int, within limit: Int, orNounPhrase: Bool = false, finiteOnly: Bool = true) -> Bool {
    var phrases = 0
    var start = place + 1
    // `der ifølge Børsen bliver …`
    if start + 1 < chunks.count, chunks[start].isWord, lower(start) == "ifølge" { start += 2 }
    for next in start..<max(start, min(start + limit, chunks.count)) {
      if verbForms[next].contains(where: { $0.tense == .present || $0.tense == .past }) { return true }
      if chunks[next].isWord {
        let word = lower(next)
        if !words[chunks[next].tokens.lowerBound].isLetterOrDigit { return false }
        if ClauseWords.adverbs.contains(word) { continue }
        if orNounPhrase, phrases < 2 {
          phrases += 1
          continue
        }
        return false
      }
      if case .date = chunks[next].content { continue }
      guard orNounPhrase, phrases == 0, chunks[next].title?.isDefinite ?? true else { return false }
      phrases += 2
    }
    return false
  }

  func hasFinite(after place: Int) -> Bool {
    for next in place + 1..<chunks.count {
      if chunks[next].isWord, !words[chunks[next].tokens.lowerBound].isLetterOrDigit { return false }
      if isFinite(next) { return true }
    }
    return false
  }

  /// Whether a clause of its own begins behind a conjunction: a finite verb, or a noun phrase and one.
  func beginsClause(after place: Int) -> Bool {
    var next = place + 1
    var steps = 0
    while next < chunks.count, steps < 5 {
      if isFinite(next) { return true }
      if chunks[next].isWord {
        let word = lower(next)
        if !words[chunks[next].tokens.lowerBound].isLetterOrDigit || word == "og" { return false }
        if ["der", "som", "at", "hvis", "når"].contains(word) { return true }
      }
      next += 1
      steps += 1
    }
    return false
  }
}
