/// The weights of a linear-chain tagger: for each feature and label a byte, for each pair of labels two.
struct ChainModel: Sendable {
  let scheme: TagScheme
  /// What a weight of 1 is worth in log-odds.
  let unit: Float
  /// From label to label, `previous * count + next`; the illegal are never read.
  let transitions: [Int16]
  /// Feature hashes, rising.
  let features: [UInt32]
  /// Row by row in the order of `features`, a weight for each label.
  let weights: [Int8]

  /// An open-addressed table: the row number of a feature plus one, 0 where it is empty.
  private struct Slot {
    var feature: UInt32
    var row: UInt32
  }
  private let slots: [Slot]
  private let shift: UInt32
  /// A bit for each of the hashes' upper halves that occur: small enough to stay in the cache, it spares most look-ups
  /// of unknown features.
  private let filter: [UInt64]
  private static let filterShift: UInt32 = 11

  init(scheme: TagScheme, unit: Float, transitions: [Int16], features: [UInt32], weights: [Int8]) {
    self.scheme = scheme
    self.unit = unit
    self.transitions = transitions
    self.features = features
    self.weights = weights
    var bits: UInt32 = 4
    while 1 << bits < 2 * features.count { bits += 1 }
    shift = 32 - bits
    var slots = [Slot](repeating: Slot(feature: 0, row: 0), count: 1 << bits)
    for (row, feature) in features.enumerated() {
      var slot = Int(ChainModel.spread(feature) >> shift)
      while slots[slot].row != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(feature: feature, row: UInt32(row + 1))
    }
    self.slots = slots
    var filter = [UInt64](repeating: 0, count: 1 << (32 - ChainModel.filterShift - 6))
    for feature in features {
      let bit = feature >> ChainModel.filterShift
      filter[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    }
    self.filter = filter
  }

  private static func spread(_ feature: UInt32) -> UInt32 { feature &* 0x9E37_79B1 }

  /// Adds the weights of `features` to `scores[offset..<offset + count]`.
  func add(_ features: [UInt32], to scores: inout [Int32], at offset: Int) {
    let count = scheme.count
    filter.withUnsafeBufferPointer { filter in
      slots.withUnsafeBufferPointer { slots in
        weights.withUnsafeBufferPointer { weights in
          scores.withUnsafeMutableBufferPointer { scores in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: features.count) { rows in
              let mask = slots.count - 1
              // All are looked up before any is added, so that the look-ups wait for memory side by side.
              var found = 0
              for feature in features {
                let bit = feature >> ChainModel.filterShift
                if filter[Int(bit >> 6)] >> UInt64(bit & 63) & 1 == 0 { continue }
                var slot = Int(ChainModel.spread(feature) >> shift)
                while slots[slot].row != 0 {
                  if slots[slot].feature == feature {
                    rows[found] = (Int(slots[slot].row) - 1) * count
                    found += 1
                    break
                  }
                  slot = (slot + 1) & mask
                }
              }
              for row in rows[..<found] {
                for label in 0..<count { scores[offset + label] += Int32(weights[row + label]) }
              }
            }
          }
        }
      }
    }
  }
}
