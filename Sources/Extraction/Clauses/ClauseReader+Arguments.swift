import DanishLanguage
import KnowledgeModel

extension ClauseReader {
  func findSubject(of clause: inout Clause, in clauses: [Clause], pending: [Int], host: Int?) {
    switch clause.kind {
    case .infinitive:
      clause.subject = clause.parent.flatMap { parent in
        // `beder X om at blive`: X is to stay.
        let governor = clauses[parent]
        let object = governor.arguments.first { $0.preposition.isEmpty && isPerson($0.chunks[0]) }
        return ClauseReader.objectControl.contains(governor.verb.lemma) && !governor.verb.isPassive
          ? object ?? governor.subject : governor.subject
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
      clause.subject =
        antecedent(before: before) ?? predicated(before: before, clauses.last)
        ?? clauses.last { $0.kind == .relative }?.subject
      return
    default: break
    }
    if let own = leading(clause) {
      clause.subject = own
    } else if let inverted = inverted(clause) {
      clause.subject = inverted
    } else if ClauseWords.conjunctions.contains(clause.opener)
      || clause.kind == .main && clause.chunks.first == clause.verb.finite
        && !SpeechVerbs.reporting.contains(lower(clause.verb.finite)),
      !leadsWithOther(clause), let last = clauses.last
    {
      clause.subject = clauses.last { $0.kind == .main }?.subject ?? last.subject
    }
  }

  /// `DSB er en virksomhed, der …`: what is said of a predicate is said of its subject.
  func predicated(before place: Int, _ clause: Clause?) -> Argument? {
    guard let clause, clause.kind == .main, clause.verb.lemma == "være", !clause.verb.isNegated, place > 0,
      clause.chunks.last.map({ place - $0 <= 2 }) ?? false,
      clause.verb.main + 1 < chunks.count, ["en", "et", "blandt"].contains(lower(clause.verb.main + 1))
    else { return nil }
    // `en ven af en kvinde, som …`: of whom it is said is not plain.
    let between = clause.chunks.filter { $0 > clause.verb.main + 1 && chunks[$0].isWord }.map { lower($0) }
    return between.contains { ClauseWords.prepositions.contains($0) || ["en", "et"].contains($0) }
      ? nil : clause.subject
  }

  /// The noun phrase that stands right before a relative clause, and those joined to it.
  func antecedent(before end: Int) -> Argument? {
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
  func leading(_ clause: Clause) -> Argument? {
    // `Ifølge formanden, Bo Lund, begynder …`
    if clause.chunks.first.map({ lower($0) == "ifølge" }) ?? false { return nil }
    var preposition = false
    for (offset, place) in clause.chunks.enumerated() where place < clause.verb.finite {
      if isNounPhrase(place), !chunks[place].isGenitive {
        if preposition || isFrontedPost(place, clause) || isOblique(place) {
          preposition = false
          continue
        }
        return coordinated(from: offset, in: clause, "", limit: clause.verb.finite)
      }
      if chunks[place].isWord {
        let word = lower(place)
        if ClauseWords.prepositions.contains(word), word != "for" || offset > 0 { preposition = true }
      }
    }
    return nil
  }

  /// `Hende afløste Bo Lund.`
  private func isOblique(_ place: Int) -> Bool {
    chunks[place].form == .pronoun && ["ham", "hende", "dem"].contains(lower(place))
  }

  /// `Den stilling forlader hun`: the object, where a person follows the verb.
  private func isFrontedPost(_ place: Int, _ clause: Clause) -> Bool {
    chunks[place].title?.isReference == true && clause.verb.finite + 1 < chunks.count
      && isPerson(clause.verb.finite + 1)
  }

  /// A common noun or pronoun without antecedent before the verb is a subject too, one that names nothing.
  func leadsWithOther(_ clause: Clause) -> Bool {
    var preposition = false
    for place in clause.chunks where place < clause.verb.finite {
      guard chunks[place].isWord else { continue }
      let word = lower(place)
      if ClauseWords.prepositions.contains(word) {
        preposition = true
        continue
      }
      // `Fem år senere blev hun …`
      if ClauseWords.times.contains(word) || nextWord(place).map({ ClauseWords.times.contains(lower($0)) }) ?? false {
        continue
      }
      if ClauseWords.adverbs.contains(word)
        || ClauseWords.determiners.contains(word) && !ClauseWords.pronouns.contains(word)
      {
        continue
      }
      if preposition { continue }
      // `Internt bliver hun nævnt.`
      if place == clause.chunks.first, place + 1 == clause.verb.finite, word.hasSuffix("t"), !word.hasSuffix("et"),
        !ClauseWords.pronouns.contains(word)
      {
        continue
      }
      return true
    }
    return false
  }

  /// The subject behind the verb, where something else opens the clause.
  func inverted(_ clause: Clause) -> Argument? {
    if leadsWithOther(clause), clause.kind != .main || !hasFrontedObject(clause) { return nil }
    guard clause.chunks.contains(where: { $0 < clause.verb.finite }) || clause.opener.isEmpty else { return nil }
    for (offset, place) in clause.chunks.enumerated() where place > clause.verb.finite {
      if isNounPhrase(place), !chunks[place].isGenitive {
        return coordinated(from: offset, in: clause, "", limit: .max)
      }
      if chunks[place].isGenitive { continue }
      if case .date = chunks[place].content { continue }
      guard chunks[place].isWord, lower(place) != "i", lower(place) != "til" else { return nil }
      if opensName(place) { continue }
      if ClauseWords.adverbs.contains(lower(place)) || ClauseWords.determiners.contains(lower(place)) { continue }
      // `fortæller hans søn Bo Lund`
      guard place + 1 < chunks.count, isPerson(place + 1), !ClauseWords.prepositions.contains(lower(place)) else {
        return nil
      }
    }
    return nil
  }

  /// `Det siger X`, `Ham afløser X`, `Her bliver X …`.
  func hasFrontedObject(_ clause: Clause) -> Bool {
    let leading = clause.chunks.filter { $0 < clause.verb.finite && chunks[$0].isWord }.map { lower($0) }
    if leading.contains(where: { ["det", "ham", "hende", "dem", "sådan"].contains($0) }) { return true }
    if clause.chunks.contains(where: { $0 < clause.verb.finite && isFrontedPost($0, clause) }) { return true }
    // A prepositional phrase opens it.
    return leading.first.map { ClauseWords.prepositions.contains($0) } ?? false
  }

  func findArguments(of clause: inout Clause) {
    clause.arguments = clause.antecedent.map { [$0] } ?? []
    var preposition = ""
    var skip: Set<Int> = Set(clause.subject?.chunks ?? [])
    for (offset, place) in clause.chunks.enumerated() {
      if skip.contains(place) {
        preposition = ""
        continue
      }
      if isNounPhrase(place) {
        let argument = coordinated(from: offset, in: clause, chunks[place].isGenitive ? "'s" : preposition, limit: .max)
        clause.arguments.append(argument)
        skip.formUnion(argument.chunks)
        preposition = ""
        continue
      }
      guard chunks[place].isWord else { continue }
      let word = lower(place)
      if isAgo(place, word) {
        preposition = ""
      } else if ClauseWords.prepositions.contains(word) {
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

  func coordinated(from offset: Int, in clause: Clause, _ preposition: String, limit: Int) -> Argument {
    let indices = clause.chunks
    var argument = Argument(preposition: preposition, chunks: [indices[offset]])
    let kind = self.kind(indices[offset])
    var place = offset + 1
    while place + 1 < indices.count, chunks[indices[place]].isWord {
      var next = place + 1
      let word = lower(indices[place])
      guard [",", "og", "samt", "eller"].contains(word) else { break }
      while next < indices.count, chunks[indices[next]].isWord,
        ["og", "samt", "både", "den", "hans", "hendes"].contains(lower(indices[next]))
      { next += 1 }
      guard next < indices.count, indices[next] < limit, isNounPhrase(indices[next]), self.kind(indices[next]) == kind
      else { break }
      argument.chunks.append(indices[next])
      place = next + 1
    }
    return argument
  }

  /// In `det norske medie NRK`, before the name: a determiner or a word behind one, up to four, then a name.
  func opensName(_ place: Int) -> Bool {
    var start = place
    while start > 0, place - start < 3, !["den", "det", "de", "en", "et"].contains(lower(start)),
      chunks[start - 1].isWord
    { start -= 1 }
    guard ["den", "det", "de", "en", "et"].contains(lower(start)) else { return false }
    for next in start + 1..<min(start + 5, chunks.count) {
      if chunks[next].draft != nil, chunks[next].isName { return true }
      guard chunks[next].isWord, verbForms[next].isEmpty, !ClauseWords.prepositions.contains(lower(next)) else {
        return false
      }
    }
    return false
  }

  func isPerson(_ place: Int) -> Bool { chunks[place].draft.map { drafts[$0].kind == .person } ?? false }

  static let objectControl: WordSet = [
    "bede", "opfordre", "få", "tvinge", "udpege", "vælge", "ansætte", "indstille", "foreslå", "hjælpe", "tilbyde",
    "hente",
  ]

  func kind(_ place: Int) -> Int {
    chunks[place].draft.map { drafts[$0].kind == .person ? 0 : 1 } ?? 2
  }

  func isNounPhrase(_ place: Int) -> Bool {
    chunks[place].draft != nil || chunks[place].title?.post != nil
  }

  func nextWord(_ place: Int) -> Int? {
    var next = place + 1
    while next < chunks.count, chunks[next].isWord, ["ikke", "aldrig", "selv", "også"].contains(lower(next)) {
      next += 1
    }
    return next < chunks.count ? next : nil
  }

  func lower(_ place: Int) -> String { words[chunks[place].tokens.lowerBound].lower }
}
