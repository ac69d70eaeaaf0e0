import DanishLanguage
import KnowledgeModel

extension NameFinder {
  /// Whether the word has its capital only because it opens a sentence, and a name begins after it: `Vognmand Egon
  /// Stidsholt`, `Pumpefabrikken Grundfos`.
  func isApposed(_ place: Int, limit: Int, taken: (Int) -> Bool) -> Bool {
    let word = words[place]
    let next = place + 1
    guard opens(place), next < limit, words[next].isCapitalised, !taken(next), !isLineBreak(before: next) else {
      return false
    }
    // `Klitbanken A/S`
    if lexicons.companyForms.contains(forms[next]) { return false }
    if opensWithNationality(place) { return false }
    // `Brødrene Ole og Jens Lund`
    if word.wordForm.isKin, evidence.isOrdinary(word), evidence.isGiven(forms[next]) {
      return true
    }
    // `Hans Krogh`: a name although `hans` is a word.
    if evidence.isGiven(word.form),
      lexicons.surnames.contains(forms[next]) || forms[next].hasSuffix("sen") || persons.contains(place)
    {
      return false
    }
    if evidence.isGiven(word.form), !word.isFunctionWord { return false }
    if let listed = lexicons.names.longestMatch(in: forms, at: place, limit: limit, ending: NameWords.withoutGenitive),
      listed.count > 1 || listed.value.nameClass == .country
    {
      return false
    }
    if evidence.stands(word.form, forms[next]) { return false }
    let nationality = lexicons.nationalities[word.lower]
    let noun = word.wordForm.organisationNoun
    guard evidence.isOrdinary(word) || nationality != nil || noun != nil || evidence.isCommonNoun(word.lower)
    else { return word.lower.hasSuffix("årige") }
    if word.isFunctionWord, word.lower != "den", word.lower != "det", word.lower != "de" {
      return true
    }
    let isPersonNext =
      evidence.isGiven(forms[next]) && next + 1 < limit
      && (words[next + 1].isCapitalised || lexicons.nameParticles.contains(forms[next + 1]))
    if isPersonNext || persons.contains(next) { return true }
    if evidence.stands(forms[next]) || evidence.stands(NameWords.withoutGenitive(forms[next]) ?? "") { return true }
    let isNextOrdinary = evidence.isOrdinary(words[next])
    if nationality != nil { return !isNextOrdinary }
    if let noun, noun.isDefinite {
      return NameFinder.dropped.contains(noun.kind)
        || lexicons.names.longestMatch(in: forms, at: next, limit: limit) != nil
    }
    if isNextOrdinary { return false }
    return word.lower.hasSuffix("en") || word.lower.hasSuffix("et") || !word.verbs.isEmpty
  }

  /// `Dansk Frisbeeunion`: an adjective that belongs to the name.
  func opensWithNationality(_ place: Int) -> Bool {
    guard words[place].wordForm.isNationality, place + 1 < words.count,
      words[place + 1].isCapitalised
    else { return false }
    let noun =
      words[place + 1].wordForm.organisationNoun
      ?? NameWords.withoutGenitive(words[place + 1].lower).flatMap(evidence.organisationNoun)
    return noun.map { !$0.isDefinite } ?? false
  }

  /// Kinds of organisation whose noun stands before the name without being part of it.
  private static let dropped: WordSet = ["company", "outlet", "party", "international", "union", "bank"]
}
