import DanishLanguage
import KnowledgeModel

/// A name in the text, before it is judged what it names.
struct NameRun {
  var tokens: Range<Int>
  /// Without the genitive.
  var words: [String]
  var isGenitive: Bool
  /// What the lexicons say of the whole run.
  var entry: NameEntry?

  var name: String { words.joined(separator: " ") }
}
