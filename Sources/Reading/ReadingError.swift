public import KnowledgeModel

/// Why an article could not be read. The rest of a run goes on without it.
public struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path as it was given; `-` is standard input.
  public let path: String
  /// Counted from 1, where the fault lies on a line.
  public let line: Int?
  /// What is wrong, and what to do about it.
  public let problem: String

  init(_ path: String, line: Int? = nil, _ problem: String) {
    self.path = path
    self.line = line
    self.problem = problem
  }

  /// `articles/a.md:3: published is no date …`
  public var description: String { Place(path: path, line: line).description + ": " + problem }

  /// The same as data, for a run that goes on.
  public var finding: Finding {
    Finding(.error, source: Place(path: path, line: line).description, message: problem)
  }
}

/// A file, or a line of it, as messages name it.
struct Place: CustomStringConvertible {
  let path: String
  var line: Int?

  var description: String {
    (path == "-" ? "standard input" : path) + (line.map { ":\($0)" } ?? "")
  }
}
