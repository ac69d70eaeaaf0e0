import KnowledgeModel

/// A token as the readers of this stage look at it.
struct Word {
  let form: String
  /// In lower case.
  let lower: String
  let span: Span
  let sentence: Int
  /// The first word of its sentence, quotes and dashes not counted.
  let opensSentence: Bool
  /// Starts with an upper-case letter.
  let isCapitalised: Bool
  /// Starts with a letter or digit.
  let isLetterOrDigit: Bool

  init(form: String, lower: String, span: Span, sentence: Int, opensSentence: Bool) {
    self.form = form
    self.lower = lower
    self.span = span
    self.sentence = sentence
    self.opensSentence = opensSentence
    // Asked for at every turn, so found once.
    isCapitalised = form.first?.isUppercase ?? false
    isLetterOrDigit =
      form.unicodeScalars.first.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }

  /// Two to six capitals, no small letter: `DR`, `PET`.
  var isAcronym: Bool {
    let letters = form.filter(\.isLetter)
    return (2...6).contains(letters.count) && letters.allSatisfy(\.isUppercase)
  }

  /// Capitals inside: `AaB`, `MediaWatch`, `iPhone`.
  var hasInnerCapital: Bool {
    form.dropFirst().contains(where: \.isUppercase) && form.contains(where: \.isLowercase) && !form.contains("-")
  }
}
