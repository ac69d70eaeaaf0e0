/// Weights by the hash of their feature: an open-addressing table over one flat list of weights.
struct WeightTable: Sendable {
  private struct Slot {
    var hash: UInt64
    var start: Int32
    var count: Int32
  }

  private var slots: [Slot]
  private let mask: Int
  private var weights: [(question: Int32, weight: Float)] = []

  /// - Parameter rows: the weights of each feature, by the index of their question.
  init(_ rows: [UInt64: [(question: Int, weight: Float)]]) {
    var size = 16
    while size < rows.count * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: Slot(hash: 0, start: 0, count: 0), count: size)
    for (hash, row) in rows.sorted(by: { $0.key < $1.key }) {
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place].count > 0 { place = (place + 1) & mask }
      slots[place] = Slot(hash: hash, start: Int32(weights.count), count: Int32(row.count))
      weights += row.map { (Int32($0.question), $0.weight) }
    }
  }

  /// Adds the weights of all features to the scores, by question.
  func add(_ features: [UInt64], to scores: inout [Float]) {
    for hash in features {
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place].count > 0 {
        if slots[place].hash == hash {
          let start = Int(slots[place].start)
          for entry in start..<start + Int(slots[place].count) {
            scores[Int(weights[entry].question)] += weights[entry].weight
          }
          break
        }
        place = (place + 1) & mask
      }
    }
  }
}
