import DanishLanguage
import KnowledgeModel

/// A name in the text, before it is judged what it names.
struct NameRun {
  var tokens: Range<Int>
  /// As written, without the genitive.
  var name: String
  /// `name` in words.
  var words: [String]
  var isGenitive: Bool
  /// What the lexicons say of the whole run.
  var entry: NameEntry?
  /// `Nato` in `Nato-landene`: the word itself is no name.
  var isCompoundPart = false
}
