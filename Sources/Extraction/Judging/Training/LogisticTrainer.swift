import DanishLanguage
import Foundation

/// Logistic regression with L1 and L2 regularisation, trained example by example: many weights stay exactly zero.
///
/// Source: H. B. McMahan et al., "Ad Click Prediction: a View from the Trenches" (KDD 2013), FTRL-Proximal.
struct LogisticTrainer {
  var rate: Float = 0.05
  var l1: Float = 0.2
  var l2: Float = 3
  var epochs = 16

  /// Weights by feature for a question that each row answers by itself.
  ///
  /// - Parameter examples: rows of `matrix`, with their answers.
  func weights(_ examples: [(row: Int, isRight: Bool)], _ matrix: SparseMatrix) -> [Float] {
    var learner = Learner(self, columns: matrix.columnCount)
    for _ in 0..<epochs {
      for index in learner.order(of: examples.count) {
        let columns = matrix.columns(examples[index].row)
        let probability = 1 / (1 + exp(-learner.score(columns)))
        learner.correct(columns, by: probability - (examples[index].isRight ? 1 : 0))
      }
    }
    return learner.weights()
  }

  /// The state of FTRL-Proximal: for each column, its adjusted gradients and their squares.
  private struct Learner {
    private let trainer: LogisticTrainer
    private var gradients: [Float]
    private var squares: [Float]
    private var random = SplitMix64(seed: 1)

    init(_ trainer: LogisticTrainer, columns: Int) {
      self.trainer = trainer
      gradients = Array(repeating: 0, count: columns)
      squares = Array(repeating: 0, count: columns)
    }

    mutating func order(of count: Int) -> [Int] {
      var order = Array(0..<count)
      random.shuffle(&order)
      return order
    }

    func weights() -> [Float] { gradients.indices.map(weight) }

    func score(_ columns: ArraySlice<Int32>) -> Float { columns.reduce(0) { $0 + weight(Int($1)) } }

    mutating func correct(_ columns: ArraySlice<Int32>, by error: Float) {
      for column in columns {
        let column = Int(column)
        let square = squares[column] + error * error
        gradients[column] +=
          error - (square.squareRoot() - squares[column].squareRoot()) / trainer.rate * weight(column)
        squares[column] = square
      }
    }

    private func weight(_ column: Int) -> Float {
      let gradient = gradients[column]
      guard abs(gradient) > trainer.l1 else { return 0 }
      return (gradient < 0 ? -1 : 1) * (trainer.l1 - abs(gradient))
        / ((1 + squares[column].squareRoot()) / trainer.rate + trainer.l2)
    }
  }
}

/// Rows of features that are there or not.
struct SparseMatrix {
  private var flat: [Int32] = []
  private var starts: [Int] = [0]
  private(set) var columnCount = 0

  func columns(_ row: Int) -> ArraySlice<Int32> { flat[starts[row]..<starts[row + 1]] }

  mutating func append(_ columns: [Int32]) {
    flat += columns
    starts.append(flat.count)
    columnCount = max(columnCount, Int(columns.max() ?? -1) + 1)
  }
}
