import DanishLanguage
import KnowledgeModel

/// A token as the readers of this stage look at it: its form, and where it stands.
struct Word {
  let wordForm: WordForm
  let span: Span
  let sentence: Int
  /// The first word of its sentence, quotes and dashes not counted.
  let opensSentence: Bool
  /// A line break stands before it.
  let opensLine: Bool

  var form: String { wordForm.form }
  /// In lower case.
  var lower: String { wordForm.lower }
  var isCapitalised: Bool { wordForm.isCapitalised }
  var isLetterOrDigit: Bool { wordForm.isLetterOrDigit }
  var isAcronym: Bool { wordForm.isAcronym }
  var hasInnerCapital: Bool { wordForm.hasInnerCapital }
  var isFunctionWord: Bool { wordForm.isFunctionWord }
  var verbs: [VerbForm] { wordForm.verbs }
}
