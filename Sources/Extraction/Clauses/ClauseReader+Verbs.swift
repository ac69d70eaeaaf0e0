import DanishLanguage
import KnowledgeModel

extension ClauseReader {
  static func verbForms(_ chunk: Chunk, at place: Int, _ chunks: [Chunk], _ workspace: Workspace) -> [VerbForm] {
    guard chunk.isWord, chunk.draft == nil else { return [] }
    let word = workspace.words[chunk.tokens.lowerBound]
    if word.isCapitalised, !word.opensSentence { return [] }
    let forms = word.verbs
    if forms.isEmpty, isUnlistedParticiple(word.lower, at: place, chunks, workspace) {
      return [VerbForm(lemma: word.lower, tense: .participle, isPassive: false)]
    }
    if forms.isEmpty || ["ved", "for", "led", "lod", "fra", "ret"].contains(word.lower) { return [] }
    guard place > 0 else { return word.lower == "så" ? [] : forms }
    let before = chunks[place - 1].isWord ? workspace.words[chunks[place - 1].tokens.lowerBound].lower : ""
    if word.lower == "så", chunks[place - 1].draft == nil, !ClauseWords.pronouns.contains(before) { return [] }
    // `sin efterfølger`, `som afløser`, `112 stemmer`
    if forms.allSatisfy({ $0.tense == .present && !$0.isPassive }), word.lower.hasSuffix("er") {
      if chunks[place - 1].isGenitive || before.first?.isNumber ?? false { return [] }
      if [
        "som", "til", "ny", "nye", "sin", "hans", "hendes", "deres", "mulig", "mulige", "oplagt", "oplagte", "en",
        "den", "ingen", "hvilken", "uden", "fast", "af", "på", "flere",
      ].contains(before),
        before != "som" || nounLike.contains(word.lower) && !hasObject(place, chunks, workspace),
        before != "til" && before != "den" || nounLike.contains(word.lower)
      {
        return []
      }
    }
    // `den valgte`, `en støttet plan`, `de ansatte`
    if determiners.contains(before), forms.allSatisfy({ $0.tense != .present || $0.lemma != "være" }) {
      return forms.filter { $0.tense == .present && !["en", "et", "sin", "sit", "sine", "nye", "ny"].contains(before) }
    }
    return forms
  }

  /// `som ejer Falck`, `som ejer en fjerdedel`, but not `som ejer af Falck`
  private static func hasObject(_ place: Int, _ chunks: [Chunk], _ workspace: Workspace) -> Bool {
    guard place >= 2, place + 1 < chunks.count else { return false }
    let next = chunks[place + 1]
    let isBehindComma = chunks[place - 2].isWord && workspace.text(chunks[place - 2]) == ","
    if next.isName { return isBehindComma && !next.isGenitive }
    guard next.isWord, case let word = workspace.text(next) else { return false }
    return isBehindComma && (["en", "et", "alle", "hele", "resten"].contains(word) || word.first?.isNumber ?? false)
  }

  /// `har … afleveret`: a participle that only the dictionary knows, behind its auxiliary.
  private static func isUnlistedParticiple(
    _ word: String, at place: Int, _ chunks: [Chunk], _ workspace: Workspace
  ) -> Bool {
    guard word.hasSuffix("t"), let classes = workspace.ordinaryWords?.classes(of: word), classes.contains(.verb),
      !classes.contains(.noun)
    else { return false }
    for before in chunks[max(0, place - 6)..<place].reversed() where before.isWord {
      let earlier = workspace.words[before.tokens.lowerBound]
      if !earlier.isLetterOrDigit { return false }
      if ClauseWords.auxiliaries.contains(earlier.lower) { return true }
    }
    return false
  }

  private static let determiners: WordSet = [
    "den", "de", "en", "et", "sin", "sit", "nye", "ny", "alle", "sine", "hans", "hendes",
  ]

  static let nounLike: WordSet = [
    "afløser", "efterfølger", "leder", "støtter", "ejer", "stifter", "køber", "sælger", "vælger", "taler",
  ]

  func isFinite(_ place: Int) -> Bool {
    verbForms[place].contains { $0.tense == .present || $0.tense == .past && $0.lemma != "ansætte" }
      || verbForms[place].contains { $0.tense == .past }
  }

  func startsWithVerb(_ indices: [Int]) -> Bool {
    for place in indices {
      if !verbForms[place].isEmpty { return true }
      if chunks[place].isWord, ClauseWords.adverbs.contains(lower(place)) { continue }
      return false
    }
    return false
  }

  func verbGroup(in indices: [Int], isInfinitive: Bool) -> VerbGroup? {
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
      if ClauseWords.modals.contains(last.lemma),
        let next = forms.first(where: { $0.tense == .infinitive || $0.isPassive })
      {
        group.modals.append(last.lemma)
        if next.isPassive { group.isPassive = true }
        last = next
      } else if ["have", "være", "blive", "få"].contains(last.lemma),
        let next = forms.first(where: { $0.tense == .participle })
      {
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
      if lower(place) == "ikke", let next = nextWord(place),
        ["kun", "bare", "blot", "alene", "mindst"].contains(lower(next))
      {
        continue
      }
      group.isNegated = true
    }
    return group
  }
}
