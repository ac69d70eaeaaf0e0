import Testing

@testable import DanishLanguage

struct SplitMix64Tests {
  /// The published outputs for the seed 1234567.
  @Test func givesTheReferenceNumbers() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }

  @Test func shufflesWithoutLoss() {
    var generator = SplitMix64(seed: 7)
    var numbers = Array(0..<50)
    generator.shuffle(&numbers)
    #expect(numbers != Array(0..<50))
    #expect(numbers.sorted() == Array(0..<50))
  }

  @Test func staysBelowTheBound() {
    var generator = SplitMix64(seed: 3)
    let drawn = Set((0..<200).map { _ in generator.below(5) })
    #expect(drawn == Set(0..<5))
  }
}
