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
  private let verbForms: [[VerbForm]]

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
    /// A noun phrase that still waits for its verb: `X, der er læge, bliver …`.
    var pending: [Int] = []
    var pendingIsOpen = false
    for segment in segments() {
      if segment.isApart {
        pending = []
        pendingIsOpen = false
      }
      let isEmbedded = segment.kind != .main
      if let verb = verbGroup(in: segment.chunks, isInfinitive: segment.kind == .infinitive) {
        var indices = segment.chunks
        if !isEmbedded, pendingIsOpen, startsWithVerb(segment.chunks) && !isReporting(verb, in: segment.chunks) || clauses.isEmpty && !startsWithVerb(segment.chunks) {
          indices = pending + indices
          pending = []
          pendingIsOpen = false
        }
        var clause = Clause(
          kind: segment.kind, sentence: sentence, chunks: indices, verb: verb, opener: segment.opener)
        let host = clauses.lastIndex { $0.kind == .main }
        clause.parent = clauses.isEmpty ? nil : isEmbedded && segment.kind != .infinitive ? clauses.count - 1 : clauses.count - 1
        findSubject(of: &clause, in: clauses, pending: pending, host: host)
        if clause.kind == .relative, clause.opener == "som", clause.subject != nil, let first = clause.chunks.first,
          clause.chunks.contains(where: { $0 < verb.finite && isNounPhrase($0) })
        {
          clause.antecedent = antecedent(before: first - 1)
        }
        if clause.kind == .infinitive, let parent = clause.parent { clause.antecedent = clauses[parent].antecedent }
        findArguments(of: &clause)
        clauses.append(clause)
      } else if clauses.contains(where: { $0.kind == .main }) == false, segment.kind == .main {
        pending += segment.chunks
        pendingIsOpen = true
      } else if !clauses.isEmpty {
        var last = clauses.count - 1
        // `siger X, der er læge, til Y`
        if clauses[last].kind == .relative, let first = segment.chunks.first, chunks[first].isWord, ClauseWords.prepositions.contains(lower(first)),
          let main = clauses.lastIndex(where: { $0.kind == .main })
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
    if let first = clauses.first, first.kind == .complement, let main = clauses.firstIndex(where: { $0.kind == .main }) {
      clauses[0].parent = main
    }
    return clauses
  }

  /// `…, siger X`: the speaker stands behind the verb.
  private func isReporting(_ verb: VerbGroup, in indices: [Int]) -> Bool {
    guard NameFeatures.reporting.contains(lower(verb.finite)), indices.first == verb.finite else { return false }
    let next = verb.finite + 1
    return chunks.indices.contains(next) && (isNounPhrase(next) || chunks[next].isGenitive)
  }

  // MARK: - Segments

  private struct Segment {
    var kind: Clause.Kind
    var opener: String
    var chunks: [Int]
    /// A colon, dash or quotation mark stands before it: what stood there is another matter.
    var isApart = false
  }

  private func segments() -> [Segment] {
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
    for place in chunks.indices {
      let word = lower(place)
      if chunks[place].isWord, !words[chunks[place].tokens.lowerBound].isLetterOrDigit {
        if isListComma(place, hasVerb: hasVerb) {
          current.chunks.append(place)
        } else {
          open(.main, "")
          current.isApart = [":", "–", "-", ";", "\"", "”", "«", "»", "“"].contains(word)
        }
        continue
      }
      if chunks[place].isWord, let kind = opens(place, word, hasVerb: hasVerb, isStart: current.chunks.isEmpty) {
        open(kind, word)
        continue
      }
      if chunks[place].isWord, current.chunks.isEmpty, current.kind == .main, current.opener.isEmpty, place > 0, !isFirst(place),
        ["og", "men", "samt", "eller"].contains(word)
      {
        current.opener = word
        continue
      }
      if chunks[place].isWord, hasVerb, ClauseWords.conjunctions.contains(word), beginsClause(after: place) {
        let inherited = current.kind
        open(inherited == .infinitive ? .main : inherited == .relative || inherited == .complement ? inherited : .main, word)
        continue
      }
      if !verbForms[place].isEmpty { hasVerb = true }
      current.chunks.append(place)
    }
    flush()
    return segments
  }

  /// A comma between two noun phrases of a list belongs to it.
  private func isListComma(_ place: Int, hasVerb: Bool) -> Bool {
    guard lower(place) == ",", place > 0, place + 1 < chunks.count else { return false }
    guard isNounPhrase(place - 1), isNounPhrase(place + 1) else { return false }
    return chunks[place + 2..<min(place + 4, chunks.count)].contains { $0.isWord && ["og", ",", "samt"].contains(words[$0.tokens.lowerBound].lower) }
  }

  private func opens(_ place: Int, _ word: String, hasVerb: Bool, isStart: Bool) -> Clause.Kind? {
    switch word {
    case "at":
      guard let next = nextWord(place) else { return nil }
      return verbForms[next].contains { $0.tense == .infinitive } ? .infinitive : .complement
    case "der":
      return place > 0 && (isStart || hasVerb || isNounPhrase(place - 1)) && verbFollows(place, within: 3) && !isFirst(place)
        ? .relative : nil
    case "som":
      return place > 0 && !isFirst(place) && verbFollows(place, within: 4, orNounPhrase: true) ? .relative : nil
    case _ where ClauseWords.conditional.contains(word): return .conditional
    case _ where ClauseWords.temporal.contains(word):
      return verbFollows(place, within: 7, orNounPhrase: true, finiteOnly: true) && (isStart || word == "når" || word == "mens") ? .temporal : nil
    case _ where ClauseWords.reason.contains(word): return isFirst(place) ? .temporal : .complement
    case _ where ClauseWords.questions.contains(word): return .complement
    case "om": return isStart && hasFinite(after: place) ? .complement : nil
    default: return nil
    }
  }

  private func isFirst(_ place: Int) -> Bool {
    !chunks[..<place].contains { !$0.isWord || words[$0.tokens.lowerBound].isLetterOrDigit }
  }

  /// Whether a finite verb comes next, adverbs (and, if told, one noun phrase) let alone.
  private func verbFollows(_ place: Int, within limit: Int, orNounPhrase: Bool = false, finiteOnly: Bool = true) -> Bool {
    var phrases = 0
    for next in place + 1..<min(place + 1 + limit, chunks.count) {
      if verbForms[next].contains(where: { $0.tense == .present || $0.tense == .past }) { return true }
      if chunks[next].isWord {
        let word = lower(next)
        if !words[chunks[next].tokens.lowerBound].isLetterOrDigit { return false }
        if ClauseWords.adverbs.contains(word) { continue }
        if orNounPhrase, phrases < 2 { phrases += 1; continue }
        return false
      }
      if case .date = chunks[next].content { continue }
      guard orNounPhrase, phrases == 0, chunks[next].title?.isDefinite ?? true else { return false }
      phrases += 2
    }
    return false
  }

  private func hasFinite(after place: Int) -> Bool {
    for next in place + 1..<chunks.count {
      if chunks[next].isWord, !words[chunks[next].tokens.lowerBound].isLetterOrDigit { return false }
      if isFinite(next) { return true }
    }
    return false
  }

  /// Whether a clause of its own begins behind a conjunction: a finite verb, or a noun phrase and one.
  private func beginsClause(after place: Int) -> Bool {
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

  // MARK: - Verbs

  private static func verbForms(_ chunk: Chunk, at place: Int, _ chunks: [Chunk], _ workspace: Workspace) -> [VerbForm] {
    guard chunk.isWord, chunk.draft == nil else { return [] }
    let word = workspace.words[chunk.tokens.lowerBound]
    if word.isCapitalised, !word.opensSentence { return [] }
    let forms = workspace.lexicons.verbs.forms(of: word.lower)
    if forms.isEmpty || ["ved", "for", "led", "lod", "fra", "ret"].contains(word.lower) { return [] }
    guard place > 0 else { return word.lower == "så" ? [] : forms }
    let before = chunks[place - 1].isWord ? workspace.words[chunks[place - 1].tokens.lowerBound].lower : ""
    if word.lower == "så", chunks[place - 1].draft == nil, !ClauseWords.pronouns.contains(before) { return [] }
    // `sin efterfølger`, `som afløser`, `112 stemmer`
    if forms.allSatisfy({ $0.tense == .present && !$0.isPassive }), word.lower.hasSuffix("er") {
      if chunks[place - 1].isGenitive || before.first?.isNumber ?? false { return [] }
      if ["som", "til", "ny", "nye", "sin", "hans", "hendes", "deres", "mulig", "mulige", "oplagt", "oplagte", "en", "den", "ingen", "hvilken", "uden", "fast", "af", "på", "flere"].contains(before),
        before != "som" || nounLike.contains(word.lower), before != "til" && before != "den" || nounLike.contains(word.lower)
      {
        return []
      }
    }
    // `den valgte`, `en støttet plan`, `de ansatte`
    let articles: Set<String> = ["den", "de", "en", "et", "sin", "sit", "nye", "ny", "alle", "sine", "hans", "hendes"]
    if articles.contains(before), forms.allSatisfy({ $0.tense != .present || $0.lemma != "være" }) {
      return forms.filter { $0.tense == .present && !["en", "et", "sin", "sit", "sine", "nye", "ny"].contains(before) }
    }
    return forms
  }

  private static let nounLike: Set<String> = ["afløser", "efterfølger", "leder", "støtter", "ejer", "stifter", "køber", "sælger", "vælger", "taler"]

  private func isFinite(_ place: Int) -> Bool {
    verbForms[place].contains { $0.tense == .present || $0.tense == .past && $0.lemma != "ansætte" }
      || verbForms[place].contains { $0.tense == .past }
  }

  private func startsWithVerb(_ indices: [Int]) -> Bool {
    for place in indices {
      if !verbForms[place].isEmpty { return true }
      if chunks[place].isWord, ClauseWords.adverbs.contains(lower(place)) { continue }
      return false
    }
    return false
  }

  private func verbGroup(in indices: [Int], isInfinitive: Bool) -> VerbGroup? {
    let candidates = indices.filter { !verbForms[$0].isEmpty }
    guard !candidates.isEmpty else { return nil }
    func finite(_ place: Int) -> VerbForm? {
      if isInfinitive { return verbForms[place].first { $0.tense == .infinitive } }
      return verbForms[place].first { $0.tense == .present || $0.tense == .past }
    }
    guard let first = candidates.first(where: { finite($0) != nil }) ?? candidates.first,
      let form = finite(first) ?? verbForms[first].first
    else { return nil }
    var group = VerbGroup(lemma: form.lemma, tense: form.tense, isPassive: form.isPassive, finite: first, main: first)
    var last = form
    for place in candidates where place > first {
      let forms = verbForms[place]
      if ClauseWords.modals.contains(last.lemma), let next = forms.first(where: { $0.tense == .infinitive || $0.isPassive }) {
        group.modals.append(last.lemma)
        if next.isPassive { group.isPassive = true }
        last = next
      } else if ["have", "være", "blive", "få"].contains(last.lemma), let next = forms.first(where: { $0.tense == .participle }) {
        if last.lemma == "blive" || last.lemma == "være" && !ClauseWords.unaccusative.contains(next.lemma) {
          group.isPassive = true
        }
        if last.lemma == "have" || last.lemma == "være" { group.isPerfect = true }
        last = next
      } else {
        break
      }
      group.lemma = last.lemma
      group.main = place
    }
    for place in indices where chunks[place].isWord && ClauseWords.negations.contains(lower(place)) {
      if lower(place) == "ikke", let next = nextWord(place), ["kun", "bare", "blot", "alene", "mindst"].contains(lower(next)) { continue }
      group.isNegated = true
    }
    return group
  }

  // MARK: - Arguments

  private func findSubject(of clause: inout Clause, in clauses: [Clause], pending: [Int], host: Int?) {
    switch clause.kind {
    case .infinitive:
      clause.subject = clause.parent.flatMap { parent in
        // `beder X om at blive`: X is to stay.
        let governor = clauses[parent]
        let object = governor.arguments.first { $0.preposition.isEmpty && isPerson($0.chunks[0]) }
        return ClauseReader.objectControl.contains(governor.verb.lemma) && !governor.verb.isPassive ? object ?? governor.subject : governor.subject
      }
      return
    case .relative:
      // With a subject of its own (`som X ejer`) the antecedent is the object.
      let before = (clause.chunks.first ?? clause.verb.finite) - 1
      if clause.opener == "som", let own = leading(clause) {
        clause.subject = own
        return
      }
      if ClauseWords.conjunctions.contains(clause.opener) {
        clause.subject = clauses.last?.subject
        return
      }
      clause.subject = antecedent(before: before) ?? clauses.last { $0.kind == .relative }?.subject
      return
    default: break
    }
    if let own = leading(clause) {
      clause.subject = own
    } else if let inverted = inverted(clause) {
      clause.subject = inverted
    } else if ClauseWords.conjunctions.contains(clause.opener) || clause.kind == .main && clause.chunks.first == clause.verb.finite && !isReporting(clause.verb.lemma),
      !leadsWithOther(clause), let last = clauses.last
    {
      clause.subject = clauses.last { $0.kind == .main }?.subject ?? last.subject
    }
  }

  /// The noun phrase that stands right before a relative clause, and those joined to it.
  private func antecedent(before end: Int) -> Argument? {
    var place = end
    while place >= 0, chunks[place].isWord, ["der", "som", ",", "og"].contains(lower(place)) { place -= 1 }
    // A place or date may stand between: `X fra Odense, der …`.
    var steps = 0
    while place >= 0, steps < 3 {
      if chunks[place].draft.map({ drafts[$0].kind != .place }) ?? (chunks[place].title?.post != nil) {
        return Argument(preposition: "", chunks: [place])
      }
      if chunks[place].isWord, !words[chunks[place].tokens.lowerBound].isLetterOrDigit { return nil }
      place -= 1
      steps += 1
    }
    return nil
  }

  /// The subject before the verb: the first noun phrase that no preposition governs.
  private func leading(_ clause: Clause) -> Argument? {
    var preposition = false
    for (offset, place) in clause.chunks.enumerated() where place < clause.verb.finite {
      if isNounPhrase(place), !chunks[place].isGenitive {
        if preposition { preposition = false; continue }
        return coordinated(from: offset, in: clause, "", limit: clause.verb.finite)
      }
      if chunks[place].isWord {
        let word = lower(place)
        if ClauseWords.prepositions.contains(word), word != "for" || offset > 0 { preposition = true }
      }
    }
    return nil
  }

  /// A common noun or pronoun without antecedent before the verb is a subject too, one that names nothing.
  private func leadsWithOther(_ clause: Clause) -> Bool {
    var preposition = false
    for place in clause.chunks where place < clause.verb.finite {
      guard chunks[place].isWord else { continue }
      let word = lower(place)
      if ClauseWords.prepositions.contains(word) { preposition = true; continue }
      if ClauseWords.times.contains(word) { continue }
      if ClauseWords.adverbs.contains(word) || ClauseWords.determiners.contains(word) && !ClauseWords.pronouns.contains(word) { continue }
      if preposition { continue }
      return true
    }
    return false
  }

  /// The subject behind the verb, where something else opens the clause.
  private func inverted(_ clause: Clause) -> Argument? {
    if leadsWithOther(clause), clause.kind != .main || !hasFrontedObject(clause) { return nil }
    guard clause.chunks.contains(where: { $0 < clause.verb.finite }) || clause.opener.isEmpty else { return nil }
    for (offset, place) in clause.chunks.enumerated() where place > clause.verb.finite {
      if isNounPhrase(place), !chunks[place].isGenitive { return coordinated(from: offset, in: clause, "", limit: .max) }
      if chunks[place].isGenitive { continue }
      if case .date = chunks[place].content { continue }
      guard chunks[place].isWord, lower(place) != "i", lower(place) != "til" else { return nil }
      if opensName(place) { continue }
      if ClauseWords.adverbs.contains(lower(place)) || ClauseWords.determiners.contains(lower(place)) { continue }
      // `fortæller hans søn Bo Lund`
      guard place + 1 < chunks.count, isPerson(place + 1), !ClauseWords.prepositions.contains(lower(place)) else { return nil }
    }
    return nil
  }

  /// `Det siger X`, `Ham afløser X`, `Her bliver X …`.
  private func hasFrontedObject(_ clause: Clause) -> Bool {
    let leading = clause.chunks.filter { $0 < clause.verb.finite && chunks[$0].isWord }.map { lower($0) }
    if leading.contains(where: { ["det", "ham", "hende", "dem", "sådan"].contains($0) }) { return true }
    // A prepositional phrase opens it.
    return leading.first.map { ClauseWords.prepositions.contains($0) } ?? false
  }

  private func findArguments(of clause: inout Clause) {
    clause.arguments = clause.antecedent.map { [$0] } ?? []
    var preposition = ""
    var skip: Set<Int> = Set(clause.subject?.chunks ?? [])
    for (offset, place) in clause.chunks.enumerated() {
      if skip.contains(place) { preposition = ""; continue }
      if isNounPhrase(place) {
        let argument = coordinated(from: offset, in: clause, chunks[place].isGenitive ? "'s" : preposition, limit: .max)
        clause.arguments.append(argument)
        skip.formUnion(argument.chunks)
        preposition = ""
        continue
      }
      guard chunks[place].isWord else { continue }
      let word = lower(place)
      if ClauseWords.prepositions.contains(word) {
        preposition = word
      } else if !verbForms[place].isEmpty {
        preposition = ""
      } else if !ClauseWords.determiners.contains(word), !["e", "sk", "ig", "elt"].contains(where: word.hasSuffix),
        offset + 1 >= clause.chunks.count || !isNounPhrase(clause.chunks[offset + 1])
      {
        // A common noun of its own: the preposition is its.
        preposition = ""
      }
    }
  }

  private func coordinated(from offset: Int, in clause: Clause, _ preposition: String, limit: Int) -> Argument {
    let indices = clause.chunks
    var argument = Argument(preposition: preposition, chunks: [indices[offset]])
    let kind = self.kind(indices[offset])
    var place = offset + 1
    while place + 1 < indices.count, chunks[indices[place]].isWord {
      var next = place + 1
      let word = lower(indices[place])
      guard [",", "og", "samt", "eller"].contains(word) else { break }
      while next < indices.count, chunks[indices[next]].isWord, ["og", "samt", "både", "den", "hans", "hendes"].contains(lower(indices[next])) { next += 1 }
      guard next < indices.count, indices[next] < limit, isNounPhrase(indices[next]), self.kind(indices[next]) == kind else { break }
      argument.chunks.append(indices[next])
      place = next + 1
    }
    return argument
  }

  /// In `det norske medie NRK`, before the name: a determiner or a word behind one, up to four, then a name.
  private func opensName(_ place: Int) -> Bool {
    var start = place
    while start > 0, place - start < 3, !["den", "det", "de", "en", "et"].contains(lower(start)), chunks[start - 1].isWord { start -= 1 }
    guard ["den", "det", "de", "en", "et"].contains(lower(start)) else { return false }
    for next in start + 1..<min(start + 5, chunks.count) {
      if chunks[next].draft != nil, chunks[next].isName { return true }
      guard chunks[next].isWord, verbForms[next].isEmpty, !ClauseWords.prepositions.contains(lower(next)) else { return false }
    }
    return false
  }

  private func isPerson(_ place: Int) -> Bool { chunks[place].draft.map { drafts[$0].kind == .person } ?? false }

  private static let objectControl: Set<String> = [
    "bede", "opfordre", "få", "tvinge", "udpege", "vælge", "ansætte", "indstille", "foreslå", "hjælpe", "tilbyde", "hente",
  ]

  private func isReporting(_ lemma: String) -> Bool {
    ["sige", "fortælle", "skrive", "forklare", "lyde", "udtale", "mene", "svare", "oplyse", "meddele", "tilføje", "understrege", "erfare"].contains(lemma)
  }

  private func kind(_ place: Int) -> Int {
    chunks[place].draft.map { drafts[$0].kind == .person ? 0 : 1 } ?? 2
  }

  func isNounPhrase(_ place: Int) -> Bool {
    chunks[place].draft != nil || chunks[place].title?.post != nil
  }

  private func nextWord(_ place: Int) -> Int? {
    var next = place + 1
    while next < chunks.count, chunks[next].isWord, ["ikke", "aldrig", "selv", "også"].contains(lower(next)) { next += 1 }
    return next < chunks.count ? next : nil
  }

  private func lower(_ place: Int) -> String { words[chunks[place].tokens.lowerBound].lower }
}
