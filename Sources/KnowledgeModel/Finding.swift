/// Something that was skipped, guessed or mended on the way, and why. Data, not an error: the run goes on.
public struct Finding: Sendable, Hashable, Codable {
  public enum Severity: String, Sendable, Hashable, Codable { case note, warning, error }

  public let severity: Severity
  /// The file, or the article's identity.
  public let source: String
  /// Where in the text, if it is a place.
  public let span: Span?
  /// What happened and what to do about it, one sentence.
  public let message: String

  public init(_ severity: Severity, source: String, span: Span? = nil, message: String) {
    self.severity = severity
    self.source = source
    self.span = span
    self.message = message
  }
}
