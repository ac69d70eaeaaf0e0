/// Puts things in a line so that those with an affinity stand close: the sum of affinity times distance is small.
///
/// Local search by moving one thing at a time, from the given order; the same input gives the same order.
struct Seriation {
  private(set) var order: [Int]

  init(_ things: [Int], affinity: (Int, Int) -> Double) {
    order = things
    guard things.count > 2 else { return }
    let weights = things.map { one in things.map { one == $0 ? 0 : affinity(one, $0) } }
    var line = Array(things.indices)
    var cost = Seriation.cost(line, weights)
    for _ in 0..<Seriation.mostRounds {
      let before = cost
      for thing in things.indices {
        guard let from = line.firstIndex(of: thing) else { continue }
        for to in line.indices where to != from {
          var moved = line
          moved.remove(at: moved.firstIndex(of: thing) ?? from)
          moved.insert(thing, at: to)
          let movedCost = Seriation.cost(moved, weights)
          if movedCost < cost - 1e-9 { (line, cost) = (moved, movedCost) }
        }
      }
      if cost == before { break }
    }
    order = line.map { things[$0] }
  }

  private static let mostRounds = 20

  private static func cost(_ line: [Int], _ weights: [[Double]]) -> Double {
    var sum = 0.0
    for right in line.indices {
      for left in 0..<right { sum += weights[line[left]][line[right]] * Double(right - left) }
    }
    return sum
  }
}
