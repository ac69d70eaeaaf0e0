/// A model, or a file of annotated tokens, that cannot be used, and what to do about it.
public struct ModelError: Error, CustomStringConvertible, Sendable, Hashable {
  public let file: String
  public let problem: String
  /// It is a file of annotated tokens, no model: what was asked to be read is at fault, not what the program needs.
  public let isOfTokens: Bool

  public init(file: String, problem: String, isOfTokens: Bool = false) {
    self.file = file
    self.problem = problem
    self.isOfTokens = isOfTokens
  }

  public var description: String { "\(file): \(problem)" }
}
