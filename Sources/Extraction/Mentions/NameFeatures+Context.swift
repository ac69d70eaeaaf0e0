import DanishLanguage
import KnowledgeModel

extension NameFeatures {
  /// What the words around one occurrence tell.
  func context(_ run: NameRun) -> [String] {
    var clues: [String] = []
    let start = run.tokens.lowerBound
    let end = run.tokens.upperBound
    let sentence = words[start].sentence
    func word(_ place: Int) -> String {
      words.indices.contains(place) && words[place].sentence == sentence ? words[place].lower : ""
    }
    func form(_ place: Int) -> String {
      words.indices.contains(place) && words[place].sentence == sentence ? words[place].form : ""
    }
    let before = word(start - 1)
    let beforeThat = word(start - 2)
    let after = word(end)

    if let title = titleEndingAt[start] {
      clues.append(title.isPlural ? "plural title before" : title.isDefinite ? "definite title before" : "title before")
    } else if before == ",", titleEndingAt[start - 1] != nil {
      clues.append("title and comma before")
    } else if NameFeatures.prepositions.contains(before) {
      clues.append(titleEndingAt[start - 1] != nil ? "title and \(before) before" : "\(before) before")
      if titleEndingAt[start - 1].map(isEditor) ?? false { clues.append("has an editor") }
      if before == "til", said(before: start - 1, sentence) { clues.append("said to") }
      if before == "for", beforeThat == "over" { clues.append("over for before") }
      if ["i", "på"].contains(before), NameFeatures.lying.contains(beforeThat) { clues.append("lies \(before)") }
    } else if SpeechVerbs.telling.contains(before) {
      clues.append("told by")
    } else if SpeechVerbs.writing.contains(before) {
      clues.append("written by")
    } else if let noun = evidence.organisationNoun(before) {
      clues.append("\(noun.kind) noun before")
      if noun.isDefinite { clues.append("definite \(noun.kind) noun before") }
    } else if lexicons.kinship.contains(before) || before == "," && lexicons.kinship.contains(beforeThat) {
      clues.append("kin before")
    } else if lexicons.personWords.contains(before)
      || lexicons.partyWords.contains(before) && !before.hasSuffix("e") || before.hasSuffix("årige")
    {
      clues.append("person word before")
    } else if lexicons.nationalities[before] != nil {
      clues.append("nationality before")
    } else if before == "(" {
      clues.append("in brackets")
    } else if ["den", "det", "de"].contains(before) {
      clues.append("article before")
    } else if start > 0, words[start - 1].sentence == sentence, !words[start - 1].isLetterOrDigit,
      !words[start].opensSentence
    {
      clues.append("after \(before)")
    } else if before == "og", let other = earlier(start - 1, sentence) {
      clues.append("joined to a \(other)")
    }
    if lexicons.verbs.forms(of: before).contains(where: { NameFeatures.having.contains($0.lemma) }) {
      clues.append("owned or founded")
    }
    if sentence == 0 { clues.append("in the headline") }
    if run.isGenitive {
      if titleStartingAt[end].map(isEditor) ?? false { clues.append("has an editor") }
      if NameFeatures.ownersAndFounders.contains(after) || NameFeatures.ownersAndFounders.contains(word(end + 1)) {
        clues.append("has an owner or founder")
      }
      clues.append(
        titleStartingAt[end] != nil
          ? "genitive of a title" : lexicons.kinship.contains(after) ? "genitive of kin" : "genitive")
      return clues
    }
    if after == "(", lexicons.partyLetters[form(end + 1)] != nil { clues.append("party letter after") }
    if after == "(", !form(end + 1).isEmpty, form(end + 2) == ")", form(end + 1).count > 1,
      form(end + 1).allSatisfy(\.isUppercase)
    {
      clues.append("acronym in brackets after")
    }
    if after == ",", word(end + 1).count == 2, Int(word(end + 1)) != nil { clues.append("age after") }
    if after == ",", titleStartingAt[end + 1] != nil { clues.append("comma and title after") }
    if after == ",", ["der", "som"].contains(word(end + 1)) { clues.append("comma and \(word(end + 1)) after") }
    if SpeechVerbs.telling.contains(after) { clues.append("tells") }
    if SpeechVerbs.writing.contains(after) { clues.append("writes") }
    if NameFeatures.living.contains(after) { clues.append("comes and goes") }
    if NameFeatures.acting.contains(after) { clues.append("hires, buys or owns") }
    if ["er", "var", "bliver", "blev", "har", "havde", "vil", "skal", "kan"].contains(after) {
      clues.append("\(after) after")
    }
    if after == ":" { clues.append("colon after") }
    if lexicons.companyForms.contains(form(end)) { clues.append("company form after") }
    return clues
  }

  /// Whom outlets have more than others.
  private func isEditor(_ title: TitleMention) -> Bool {
    ["redaktør", "journalist", "reporter", "korrespondent", "redaktionschef"].contains { title.lemma.hasSuffix($0) }
  }

  /// Whether the word before `og` ends a name, and what kind of list it is of.
  private func earlier(_ place: Int, _ sentence: Int) -> String? {
    guard place > 0, words[place - 1].sentence == sentence, words[place - 1].isCapitalised else { return nil }
    let form = words[place - 1].form
    if lexicons.names.value(of: [form]) != nil { return "listed name" }
    return lexicons.surnames.contains(form) || form.hasSuffix("sen") ? "surname" : "name"
  }

  private func said(before place: Int, _ sentence: Int) -> Bool {
    var back = place - 1
    while back >= 0, words[back].sentence == sentence, place - back <= 8 {
      if SpeechVerbs.telling.contains(words[back].lower) || SpeechVerbs.writing.contains(words[back].lower) {
        return true
      }
      back -= 1
    }
    return false
  }

  private static let prepositions: WordSet = [
    "i", "på", "ved", "hos", "for", "til", "fra", "af", "med", "ifølge", "efter", "mod", "om", "under", "mellem",
    "over",
  ]
  private static let lying: WordSet = [
    "ligger", "bor", "boede", "født", "opvokset", "holdes", "møde", "hjemme", "rejste", "flyttede", "kampen", "by",
    "byen",
  ]
  private static let living: WordSet = [
    "stopper", "fratræder", "tiltræder", "fylder", "fyldte", "døde", "begynder", "kommer", "sad", "sidder", "blev",
    "afløser", "overtager", "trådte", "træder", "bor", "stiller",
  ]
  /// The verbs of owning and founding.
  private static let having = WordSet([Frame.own, .buy, .sell, .found].flatMap(\.verbs.words))
  private static let ownersAndFounders: WordSet = [
    "ejer", "ejere", "stifter", "stiftere", "grundlægger", "grundlæggere", "aktionærer", "hovedaktionær",
    "datterselskab", "moderselskab", "bestyrelse", "direktion", "ledelse", "kunder", "medarbejdere",
  ]
  private static let acting: WordSet = [
    "ansætter", "ansatte", "fyrer", "fyrede", "køber", "købte", "ejer", "opkøber", "henter", "hentede", "afskediger",
    "udnævner", "søger", "leder", "mister", "får", "fik", "solgte", "sælger",
  ]
}
