import DanishLanguage
import KnowledgeModel

/// A form as it stands in texts, with all that it is wherever it stands.
final class WordForm: Sendable {
  let form: String
  /// In lower case.
  let lower: String
  /// Starts with an upper-case letter.
  let isCapitalised: Bool
  /// Starts with a letter or digit.
  let isLetterOrDigit: Bool
  let startsWithLetter: Bool
  let startsWithNumber: Bool
  /// It has a capital somewhere.
  let hasCapital: Bool
  /// No letter is a small one.
  let isAllCapitals: Bool
  /// Two to six capitals, no small letter: `DR`, `PET`.
  let isAcronym: Bool
  /// Capitals inside: `AaB`, `MediaWatch`, `iPhone`.
  let hasInnerCapital: Bool
  /// `54-årige`
  let isAge: Bool
  /// The own words of a title, a name of the lexicon, a date phrase, a clause can begin with it; none of them begins with
  /// any other.
  let mayBeginTitle: Bool
  let mayBeginName: Bool
  let mayBeginDate: Bool
  /// The date itself can, behind its preposition.
  let mayBeDate: Bool
  let mayBeginClause: Bool
  /// It can go back to somebody or something named before, as a noun; it can go back to a post.
  let mayRefer: Bool
  let mayReferToPost: Bool

  let isFunctionWord: Bool
  /// A word of the dictionary.
  let isDictionaryWord: Bool
  let isKin: Bool
  let isPersonWord: Bool
  let isBody: Bool
  let isNationality: Bool
  let isPartyWord: Bool
  let isGivenName: Bool
  /// What it can be as a verb.
  let verbs: [VerbForm]
  /// What the judge of claims sees of it: the word itself, but of all numbers the same.
  let symbol: Symbol
  /// A word of everyday text, which a sentence may open with.
  let isCommon: Bool
  /// The organisation noun that it is or ends in.
  let organisationNoun: OrganisationNoun?

  init(_ form: String, _ lexicons: Lexicons, _ ordinaryWords: WordList?) {
    self.form = form
    lower = form.lowercased()
    let first = form.first
    isCapitalised = first?.isUppercase ?? false
    startsWithLetter = first?.isLetter ?? false
    startsWithNumber = first?.isNumber ?? false
    isLetterOrDigit =
      form.unicodeScalars.first.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
    hasCapital = form.contains(where: \.isUppercase)
    isAllCapitals = form == form.uppercased()
    let letters = form.filter(\.isLetter)
    isAcronym = (2...6).contains(letters.count) && letters.allSatisfy(\.isUppercase)
    hasInnerCapital =
      form.dropFirst().contains(where: \.isUppercase) && form.contains(where: \.isLowercase) && !form.contains("-")
    isAge = lower.hasSuffix("-årige") || lower.hasSuffix("-årig")
    mayBeginTitle = TitleFinder.mayBegin(lower, lexicons)
    mayBeginName = lexicons.names.mayBegin(form, ending: NameWords.withoutGenitive)
    mayBeginDate = DateFinder.mayBegin(lower)
    mayBeDate = DateFinder.mayBeDate(lower)
    mayBeginClause = ClauseReader.openers.contains(lower)
    mayRefer = Workspace.mayRefer(lower, lexicons)
    mayReferToPost = Workspace.mayReferToPost(lower, lexicons)
    isFunctionWord = lexicons.functionWords.contains(lower)
    isDictionaryWord = ordinaryWords?.contains(lower) ?? false
    isPersonWord = lexicons.personWords.contains(lower)
    isBody = Workspace.isBody(lower)
    isKin = lexicons.kinship.contains(lower)
    isNationality = lexicons.nationalities.contains(lower)
    isPartyWord = lexicons.partyWords.contains(lower)
    isGivenName = lexicons.givenNames.contains(form)
    verbs = lexicons.verbs.forms(of: lower)
    symbol = lower.unicodeScalars.contains { $0.properties.numericType != nil } ? .number : Symbol(lower)
    isCommon =
      isFunctionWord || !verbs.isEmpty || ClauseWords.prepositions.contains(lower)
      || ClauseWords.determiners.contains(lower)
    organisationNoun = lexicons.organisationNoun(endingOf: lower)
  }
}
