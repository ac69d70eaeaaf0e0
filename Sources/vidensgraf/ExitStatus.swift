import Evaluation

/// What the shell is told.
enum ExitStatus: Int32 {
  case done = 0
  /// Some articles failed, or what was asked for is not there.
  case incomplete = 1
  case wrongUsage = 2
  /// The data folder, the store or the output cannot be used.
  case unusable = 3

  /// Of an error of our own; the stages' errors say that something cannot be used.
  init(of error: any Error) {
    switch error {
    case is Incomplete: self = .incomplete
    case is EvaluationError: self = .wrongUsage
    default: self = .unusable
    }
  }
}

/// The run ended, but not all of it could be done. The reasons have been told, but for the message.
struct Incomplete: Error, CustomStringConvertible {
  let description: String

  init(_ message: String) { description = message }
}
