import Foundation

/// The sums over all legal label sequences of a sentence, and the gradient of its log-likelihood.
struct ChainLattice {
  private let scheme: TagScheme
  private let count: Int
  private let legal: [Float]
  private var factors: [Float]
  private var factor: [Float] = []
  private var forward: [Float] = []
  private var backward: [Float] = []
  private var sums: [Float] = []
  private var length = 0

  /// `place * count + label`; filled in by the caller.
  var scores: [Float] = []
  /// Of the loss by each score.
  private(set) var gradient: [Float] = []
  /// Of the loss by the weight of each pair of labels, `previous * count + next`.
  private(set) var edgeGradient: [Float]
  /// The rows of `edgeGradient`.
  let previousLabels: [Int]

  init(scheme: TagScheme) {
    self.scheme = scheme
    count = scheme.count
    previousLabels = Array(0..<count)
    var legal = [Float](repeating: 0, count: count * count)
    for previous in 0..<count {
      for next in 0..<count where scheme.may(next, follow: previous) { legal[previous * count + next] = 1 }
    }
    self.legal = legal
    factors = legal
    edgeGradient = legal
  }

  mutating func prepare(length: Int) {
    self.length = length
    scores = Array(repeating: 0, count: length * count)
  }

  /// Whether the gradient at a token is worth a step.
  func isWrong(at place: Int) -> Bool {
    for label in 0..<count where abs(gradient[place * count + label]) > 0.002 { return true }
    return false
  }

  /// Sets the gradients and returns the loss, the negative log-likelihood of `gold`, before `weight`.
  mutating func differentiate(gold: ArraySlice<UInt8>, edges: [Float], weight: Float) -> Double {
    let count = self.count
    for edge in 0..<count * count { factors[edge] = legal[edge] == 0 ? 0 : exp(edges[edge]) }
    factor = scores
    forward = scores
    backward = Array(repeating: 0, count: scores.count)
    sums = Array(repeating: 1, count: length)
    var total = 0.0
    for place in 0..<length {
      let row = place * count
      let top = scores[row..<row + count].max() ?? 0
      total += Double(top)
      for label in 0..<count { factor[row + label] = exp(scores[row + label] - top) }
    }
    total += sumForward()
    sumBackward()
    gradient = scores
    for edge in 0..<count * count { edgeGradient[edge] = 0 }
    for place in 0..<length {
      let row = place * count
      for label in 0..<count { gradient[row + label] = weight * forward[row + label] * backward[row + label] }
      if place > 0 { addEdges(before: place, weight: weight) }
    }
    var loss = total
    var previous = -1
    for (place, label) in gold.enumerated() {
      let label = Int(label)
      loss -= Double(scores[place * count + label])
      gradient[place * count + label] -= weight
      if previous >= 0 {
        loss -= Double(edges[previous * count + label])
        edgeGradient[previous * count + label] -= weight
      }
      previous = label
    }
    return loss
  }

  private mutating func sumForward() -> Double {
    var total = 0.0
    for place in 0..<length {
      let row = place * count
      if place == 0 {
        for label in 0..<count { forward[label] = scheme.mayBegin(label) ? 1 : 0 }
      } else {
        for label in 0..<count { forward[row + label] = 0 }
        for previous in 0..<count {
          let value = forward[row - count + previous]
          if value == 0 { continue }
          for label in 0..<count { forward[row + label] += value * factors[previous * count + label] }
        }
      }
      var sum: Float = 0
      for label in 0..<count {
        var value = forward[row + label] * factor[row + label]
        if place == length - 1 && !scheme.mayEnd(label) { value = 0 }
        forward[row + label] = value
        sum += value
      }
      sum = max(sum, .leastNormalMagnitude)
      sums[place] = sum
      total += Double(log(sum))
      for label in 0..<count { forward[row + label] /= sum }
    }
    return total
  }

  private mutating func sumBackward() {
    for label in 0..<count { backward[(length - 1) * count + label] = scheme.mayEnd(label) ? 1 : 0 }
    for place in stride(from: length - 2, through: 0, by: -1) {
      let row = place * count
      for previous in 0..<count {
        var sum: Float = 0
        for label in 0..<count {
          sum += factors[previous * count + label] * factor[row + count + label] * backward[row + count + label]
        }
        backward[row + previous] = sum / sums[place + 1]
      }
    }
  }

  private mutating func addEdges(before place: Int, weight: Float) {
    let row = place * count
    for previous in 0..<count {
      let value = weight * forward[row - count + previous] / sums[place]
      if value == 0 { continue }
      for label in 0..<count {
        edgeGradient[previous * count + label] +=
          value * factors[previous * count + label] * factor[row + label] * backward[row + label]
      }
    }
  }
}
