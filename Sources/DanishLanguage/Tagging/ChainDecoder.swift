import Foundation

/// Finds the best legal sequence of labels, and how likely its parts are.
struct ChainDecoder: Sendable {
  private let count: Int
  private let unit: Float
  /// The legal predecessors of each label, with their transition weights: `starts[label]..<starts[label + 1]`.
  private let starts: [Int]
  private let predecessors: [Int]
  private let weights: [Int32]
  private let factors: [Float]
  private let mayBegin: [Bool]
  private let mayEnd: [Bool]

  init(_ model: ChainModel) {
    let scheme = model.scheme
    count = scheme.count
    unit = model.unit
    var starts = [0]
    var predecessors: [Int] = []
    for next in 0..<scheme.count {
      predecessors += (0..<scheme.count).filter { scheme.may(next, follow: $0) }
      starts.append(predecessors.count)
    }
    var weights: [Int32] = []
    for next in 0..<scheme.count {
      for place in starts[next]..<starts[next + 1] {
        weights.append(Int32(model.transitions[predecessors[place] * scheme.count + next]))
      }
    }
    self.starts = starts
    self.predecessors = predecessors
    self.weights = weights
    factors = weights.map { exp(Float($0) * model.unit) }
    mayBegin = (0..<scheme.count).map(scheme.mayBegin)
    mayEnd = (0..<scheme.count).map(scheme.mayEnd)
  }

  private static let impossible = Int32.min / 4

  /// The best sequence for `scores[range.lowerBound * count..<range.upperBound * count]` (Viterbi 1967).
  func best(_ scores: [Int32], tokens range: Range<Int>) -> [Int] {
    guard !range.isEmpty else { return [] }
    var best = (0..<count).map { mayBegin[$0] ? scores[range.lowerBound * count + $0] : ChainDecoder.impossible }
    var next = best
    var back = [UInt8](repeating: 0, count: range.count * count)
    for token in range.dropFirst() {
      // Scores stay small, however long the sentence.
      let top = best.max() ?? 0
      for label in 0..<count {
        var highest = Int32.min
        var from = 0
        for place in starts[label]..<starts[label + 1] {
          let score = best[predecessors[place]] + weights[place]
          if score > highest {
            highest = score
            from = predecessors[place]
          }
        }
        next[label] = max(highest - top, ChainDecoder.impossible) + scores[token * count + label]
        back[(token - range.lowerBound) * count + label] = UInt8(from)
      }
      swap(&best, &next)
    }
    var label = 0
    var highest = Int32.min
    for candidate in 0..<count where mayEnd[candidate] && best[candidate] > highest {
      highest = best[candidate]
      label = candidate
    }
    var labels = [Int](repeating: 0, count: range.count)
    for place in stride(from: range.count - 1, through: 0, by: -1) {
      labels[place] = label
      label = Int(back[place * count + label])
    }
    return labels
  }

  /// For each span of `labels` the probability that it is one exactly, of exactly that type, by forward and
  /// backward sums over all legal sequences.
  func confidences(
    of spans: [Range<Int>], labels: [Int], scores: [Int32], tokens range: Range<Int>
  ) -> [Double] {
    guard !spans.isEmpty else { return [] }
    let length = range.count
    var factor = [Float](repeating: 0, count: length * count)
    for place in 0..<length {
      let row = (range.lowerBound + place) * count
      let top = scores[row..<row + count].max() ?? 0
      for label in 0..<count { factor[place * count + label] = exp(Float(scores[row + label] - top) * unit) }
    }
    var forward = [Float](repeating: 0, count: length * count)
    var sums = [Float](repeating: 1, count: length)
    for place in 0..<length {
      var sum: Float = 0
      for label in 0..<count {
        var value: Float = place == 0 && mayBegin[label] ? 1 : 0
        if place > 0 {
          for edge in starts[label]..<starts[label + 1] {
            value += forward[(place - 1) * count + predecessors[edge]] * factors[edge]
          }
        }
        value *= factor[place * count + label]
        forward[place * count + label] = value
        sum += value
      }
      sums[place] = max(sum, .leastNormalMagnitude)
      for label in 0..<count { forward[place * count + label] /= sums[place] }
    }
    var backward = [Float](repeating: 0, count: length * count)
    for label in 0..<count { backward[(length - 1) * count + label] = mayEnd[label] ? 1 : 0 }
    for place in stride(from: length - 2, through: 0, by: -1) {
      for label in 0..<count {
        let value = backward[(place + 1) * count + label] * factor[(place + 1) * count + label] / sums[place + 1]
        for edge in starts[label]..<starts[label + 1] {
          backward[place * count + predecessors[edge]] += factors[edge] * value
        }
      }
    }
    var whole: Float = 0
    for label in 0..<count { whole += forward[(length - 1) * count + label] * backward[(length - 1) * count + label] }
    return spans.map { span in
      var value = forward[span.lowerBound * count + labels[span.lowerBound]]
      for place in span.dropFirst() {
        value *= factor[place * count + labels[place]] / sums[place]
        value *= self.factor(from: labels[place - 1], to: labels[place])
      }
      value *= backward[(span.upperBound - 1) * count + labels[span.upperBound - 1]]
      return min(1, max(0, Double(value / max(whole, .leastNormalMagnitude))))
    }
  }

  private func factor(from previous: Int, to next: Int) -> Float {
    for edge in starts[next]..<starts[next + 1] where predecessors[edge] == previous { return factors[edge] }
    return 0
  }
}
