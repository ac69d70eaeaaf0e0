import DanishLanguage
import Evaluation

/// What the shell is told.
enum ExitStatus: Int32 {
  case done = 0
  /// Some articles failed, or what was asked for is not there or cannot be read.
  case incomplete = 1
  case wrongUsage = 2
  /// The data folder, the store or the output cannot be used.
  case unusable = 3

  /// Of an error of our own; of the stages' errors those of what was to be read, and those of what the program needs.
  init(of error: any Error) {
    switch error {
    case is Incomplete, is EvaluationError: self = .incomplete
    case let error as ModelError where error.isOfTokens: self = .incomplete
    default: self = .unusable
    }
  }
}

/// The run ended, but not all of it could be done. The reasons have been told, but for the message.
struct Incomplete: Error, CustomStringConvertible {
  let description: String

  init(_ message: String) { description = message }
}
