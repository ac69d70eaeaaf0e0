/// A lexicon file that is missing or has a line that does not fit its columns.
public struct LexiconError: Error, CustomStringConvertible, Sendable {
  public let file: String
  /// Counted from 1.
  public let line: Int?
  public let problem: String

  public var description: String { file + (line.map { ":\($0)" } ?? "") + ": " + problem }
}
