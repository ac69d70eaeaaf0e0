/// A model file that cannot be used, and what to do about it.
public struct ModelError: Error, CustomStringConvertible, Sendable, Hashable {
  public let file: String
  public let problem: String

  public init(file: String, problem: String) {
    self.file = file
    self.problem = problem
  }

  public var description: String { "\(file): \(problem)" }
}
