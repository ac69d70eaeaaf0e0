/// Rows of weights, each with its own step length (FTRL-Proximal, McMahan et al. 2013).
struct FTRLRows {
  let width: Int
  private(set) var weights: [Float]
  /// The sum of gradients, less what the steps already took of them.
  private var pulls: [Float]
  /// The root of the sum of squared gradients.
  private var spreads: [Float]
  private let rate: Float
  private let l1: Float
  private let l2: Float

  init(rows: Int, width: Int, options: ChainOptions) {
    self.width = width
    rate = options.rate
    l1 = options.l1
    l2 = options.l2
    weights = Array(repeating: 0, count: rows * width)
    pulls = weights
    spreads = weights
  }

  func row(_ row: Int) -> [Float] { Array(weights[row * width..<(row + 1) * width]) }

  /// Adds the weights of rows to `scores[offset...]`.
  func sum(_ rows: ArraySlice<Int32>, into scores: inout [Float], at offset: Int) {
    let width = self.width
    weights.withUnsafeBufferPointer { weights in
      scores.withUnsafeMutableBufferPointer { scores in
        for row in rows {
          let base = Int(row) * width
          for label in 0..<width { scores[offset + label] += weights[base + label] }
        }
      }
    }
  }

  /// Moves each of the rows against `gradient[offset..<offset + width]`.
  mutating func update(_ rows: ArraySlice<Int32>, by gradient: [Float], at offset: Int) {
    gradient.withUnsafeBufferPointer { gradient in
      guard let start = gradient.baseAddress else { return }
      for row in rows { move(Int(row), start + offset) }
    }
  }

  /// Moves row `rows[i]` against the `i`th row of `gradient`.
  mutating func update(_ rows: [Int], by gradient: [Float]) {
    gradient.withUnsafeBufferPointer { gradient in
      guard let start = gradient.baseAddress else { return }
      for (place, row) in rows.enumerated() { move(row, start + place * width) }
    }
  }

  private mutating func move(_ row: Int, _ gradient: UnsafePointer<Float>) {
    let base = row * width
    let (l1, l2, scale) = (l1, l2, 1 / rate)
    let width = self.width
    weights.withUnsafeMutableBufferPointer { weights in
      pulls.withUnsafeMutableBufferPointer { pulls in
        spreads.withUnsafeMutableBufferPointer { spreads in
          for label in 0..<width {
            let slope = gradient[label]
            let before = spreads[base + label]
            let after = (before * before + slope * slope).squareRoot()
            let pull = pulls[base + label] + slope - (after - before) * scale * weights[base + label]
            spreads[base + label] = after
            pulls[base + label] = pull
            let beyond = max(0, abs(pull) - l1)
            let size = beyond / ((1 + after) * scale + l2)
            weights[base + label] = pull < 0 ? size : -size
          }
        }
      }
    }
  }
}
