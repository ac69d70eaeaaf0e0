import Testing

@testable import DanishLanguage

struct ChainLatticeTests {
  private let scheme = TagScheme(types: ["PER"])

  /// The gradient against the slope of the loss, measured by small steps.
  @Test(arguments: 0..<5 as Range<UInt64>)
  func theGradientIsTheSlope(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let length = 4
    let gold: [UInt8] = [0, 1, 3, 4]
    let scores = (0..<length * scheme.count).map { _ in Float(generator.below(200) - 100) / 50 }
    let edges = (0..<scheme.count * scheme.count).map { _ in Float(generator.below(200) - 100) / 100 }
    var lattice = ChainLattice(scheme: scheme)
    func loss(_ scores: [Float], _ edges: [Float]) -> Double {
      lattice.prepare(length: length)
      lattice.scores = scores
      return lattice.differentiate(gold: gold[...], edges: edges, weight: 1)
    }
    let step: Float = 0.01
    for place in scores.indices {
      var (less, more) = (scores, scores)
      less[place] -= step
      more[place] += step
      let slope = (loss(more, edges) - loss(less, edges)) / Double(2 * step)
      _ = loss(scores, edges)
      #expect(abs(Double(lattice.gradient[place]) - slope) < 2e-3)
    }
    for previous in 0..<scheme.count {
      for next in 0..<scheme.count where scheme.may(next, follow: previous) {
        let place = previous * scheme.count + next
        var (less, more) = (edges, edges)
        less[place] -= step
        more[place] += step
        let slope = (loss(scores, more) - loss(scores, less)) / Double(2 * step)
        _ = loss(scores, edges)
        #expect(abs(Double(lattice.edgeGradient[place]) - slope) < 2e-3)
      }
    }
  }
}
