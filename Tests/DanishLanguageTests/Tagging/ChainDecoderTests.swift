import Foundation
import Testing

@testable import DanishLanguage

/// The decoder against counting through all legal sequences.
struct ChainDecoderTests {
  private let scheme = TagScheme(types: ["PER", "ORG"])

  private func problem(seed: UInt64, length: Int) -> (model: ChainModel, scores: [Int32]) {
    var generator = SplitMix64(seed: seed)
    let transitions = (0..<scheme.count * scheme.count).map { _ in Int16(generator.below(41) - 20) }
    let scores = (0..<scheme.count * length).map { _ in Int32(generator.below(81) - 40) }
    return (ChainModel(scheme: scheme, unit: 0.05, transitions: transitions, features: [], weights: []), scores)
  }

  private func legalSequences(_ length: Int) -> [[Int]] {
    var sequences = (0..<scheme.count).filter(scheme.mayBegin).map { [$0] }
    for _ in 1..<length {
      sequences = sequences.flatMap { sequence in
        (0..<scheme.count).filter { scheme.may($0, follow: sequence[sequence.count - 1]) }.map { sequence + [$0] }
      }
    }
    return sequences.filter { scheme.mayEnd($0[length - 1]) }
  }

  private func score(_ labels: [Int], _ model: ChainModel, _ scores: [Int32]) -> Int {
    labels.indices.reduce(0) { sum, place in
      let edge = place == 0 ? 0 : Int(model.transitions[labels[place - 1] * scheme.count + labels[place]])
      return sum + Int(scores[place * scheme.count + labels[place]]) + edge
    }
  }

  @Test(arguments: 1...5, 0..<20 as Range<UInt64>)
  func findsTheBestLegalSequence(_ length: Int, _ seed: UInt64) {
    let (model, scores) = problem(seed: seed, length: length)
    let best = ChainDecoder(model).best(scores, tokens: 0..<length)
    let highest = legalSequences(length).map { score($0, model, scores) }.max()
    #expect(score(best, model, scores) == highest)
    #expect(legalSequences(length).contains(best))
  }

  @Test(arguments: 2...5, 0..<10 as Range<UInt64>)
  func confidencesAreSharesOfAllSequences(_ length: Int, _ seed: UInt64) {
    let (model, scores) = problem(seed: seed, length: length)
    let decoder = ChainDecoder(model)
    let labels = decoder.best(scores, tokens: 0..<length)
    let spans = TagScheme.spans(of: labels)
    let found = decoder.confidences(of: spans.map(\.range), labels: labels, scores: scores, tokens: 0..<length)
    let all = legalSequences(length).map { (labels: $0, share: exp(Double(score($0, model, scores)) * 0.05)) }
    let whole = all.reduce(0) { $0 + $1.share }
    for (span, confidence) in zip(spans, found) {
      let part = all.filter { $0.labels[span.range] == labels[span.range] }.reduce(0) { $0 + $1.share }
      #expect(abs(confidence - part / whole) < 1e-4)
    }
  }

  @Test func illegalSequencesAreNeverTaken() {
    // All weight on inner labels of alternating types.
    var scores = [Int32](repeating: 0, count: 40 * scheme.count)
    for token in 0..<40 { scores[token * scheme.count + (token % 2 == 0 ? 2 : 6)] = 10_000 }
    let model = ChainModel(
      scheme: scheme, unit: 1, transitions: Array(repeating: 0, count: scheme.count * scheme.count), features: [],
      weights: [])
    let labels = ChainDecoder(model).best(scores, tokens: 0..<40)
    #expect(scheme.mayBegin(labels[0]) && scheme.mayEnd(labels[39]))
    for (previous, next) in zip(labels, labels.dropFirst()) { #expect(scheme.may(next, follow: previous)) }
  }

  @Test func noTokensHaveNoLabels() {
    let (model, _) = problem(seed: 1, length: 1)
    #expect(ChainDecoder(model).best([], tokens: 0..<0).isEmpty)
  }
}
