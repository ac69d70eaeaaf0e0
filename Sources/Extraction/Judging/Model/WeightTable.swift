/// Weights by the hash of their feature: an open-addressing table over one flat list of weights.
///
/// A feature may have weights for several questions; a row is at most as long as there are questions.
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
    let rows = rows.filter { !$0.value.isEmpty }
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
    slots.withUnsafeBufferPointer { slots in
      weights.withUnsafeBufferPointer { weights in
        scores.withUnsafeMutableBufferPointer { scores in
          for hash in features {
            let row = WeightTable.row(of: hash, in: slots, mask)
            for entry in row { scores[Int(weights[entry].question)] += weights[entry].weight }
          }
        }
      }
    }
  }

  /// Adds the weights of one feature, each times `value`.
  func add(_ feature: UInt64, times value: Float, to scores: inout [Float]) {
    let row = slots.withUnsafeBufferPointer { WeightTable.row(of: feature, in: $0, mask) }
    for entry in row { scores[Int(weights[entry].question)] += weights[entry].weight * value }
  }

  private static func row(of hash: UInt64, in slots: UnsafeBufferPointer<Slot>, _ mask: Int) -> Range<Int> {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].count > 0 {
      if slots[place].hash == hash { return Int(slots[place].start)..<Int(slots[place].start + slots[place].count) }
      place = (place + 1) & mask
    }
    return 0..<0
  }
}
