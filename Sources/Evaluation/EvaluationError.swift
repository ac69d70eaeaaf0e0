/// Why a folder of gold graphs cannot be used.
public struct EvaluationError: Error, Sendable, Hashable, CustomStringConvertible {
  public let path: String
  /// What is wrong, and what to do about it.
  public let problem: String

  init(_ path: String, _ problem: String) {
    self.path = path
    self.problem = problem
  }

  public var description: String { "\(path): \(problem)" }
}
