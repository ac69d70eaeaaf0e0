import Testing

@testable import Extraction

struct LogisticTrainerTests {
  /// Column 0 is always there, column 1 only in right rows, column 2 in every second row of either kind.
  private var matrix: SparseMatrix {
    var matrix = SparseMatrix()
    for row in 0..<200 { matrix.append([0] + (row % 4 == 0 ? [1] : []) + (row % 8 < 4 ? [2] : [])) }
    return matrix
  }

  private var examples: [(row: Int, isRight: Bool)] { (0..<200).map { ($0, $0 % 4 == 0) } }

  @Test func whatTellsIsWeighedAndWhatDoesNotIsLeftOut() {
    let weights = LogisticTrainer().weights(examples, matrix)
    #expect(weights[1] > 1)
    #expect(weights[0] < -0.5)
    #expect(abs(weights[2]) < weights[1] / 2)
  }

  @Test func theSameExamplesGiveTheSameWeights() {
    #expect(LogisticTrainer().weights(examples, matrix) == LogisticTrainer().weights(examples, matrix))
  }

  @Test func aStrongPenaltyLeavesNothing() {
    #expect(LogisticTrainer(l1: 1000).weights(examples, matrix).allSatisfy { $0 == 0 })
  }
}
