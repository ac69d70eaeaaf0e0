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
  /// A line break stands before it.
  let opensLine: Bool
  /// Starts with an upper-case letter.
  let isCapitalised: Bool
  /// Starts with a letter or digit.
  let isLetterOrDigit: Bool

  init(form: String, lower: String, span: Span, sentence: Int, opensSentence: Bool, opensLine: Bool) {
    self.form = form
    self.lower = lower
    self.span = span
    self.sentence = sentence
    self.opensSentence = opensSentence
    self.opensLine = opensLine
    // Asked for at every turn, so found once.
    if let byte = form.utf8.first, byte < 0x80 {
      isCapitalised = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      isLetterOrDigit =
        isCapitalised || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    } else {
      isCapitalised = form.first?.isUppercase ?? false
      isLetterOrDigit =
        form.unicodeScalars.first.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
    }
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
