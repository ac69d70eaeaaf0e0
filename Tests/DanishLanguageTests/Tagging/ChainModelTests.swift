import Testing

@testable import DanishLanguage

struct ChainModelTests {
  private let scheme = TagScheme(labels: ["A", "B", "C"])

  private func model() -> ChainModel {
    ChainModel(
      scheme: scheme, unit: 0.125, transitions: [1, -2, 300, 0, 0, 5, -400, 0, 7], features: [3, 2_000_000_000, .max],
      weights: [1, 0, -127, 0, 127, 0, -1, -1, -1])
  }

  @Test func addsTheWeightsOfKnownFeaturesOnly() {
    var scores = [Int32](repeating: 10, count: 6)
    model().add([3, 4, .max, 3], to: &scores, at: 3)
    #expect(scores == [10, 10, 10, 11, 9, -245])
  }

  @Test func writingAndReadingKeepsEveryWeight() throws {
    var writer = ByteWriter()
    model().write(to: &writer)
    var reader = ByteReader(writer.bytes[...], file: "x")
    let read = try ChainModel(from: &reader, file: "x")
    #expect(reader.isAtEnd)
    #expect(read.scheme == scheme)
    #expect(read.unit == 0.125)
    #expect(read.transitions == model().transitions)
    #expect(read.features == model().features)
    #expect(read.weights == model().weights)
  }

  @Test func aPayloadThatEndsEarlyIsAnError() {
    var writer = ByteWriter()
    model().write(to: &writer)
    for length in 0..<writer.bytes.count {
      #expect(throws: ModelError.self) {
        var reader = ByteReader(writer.bytes.prefix(length), file: "x")
        _ = try ChainModel(from: &reader, file: "x")
      }
    }
  }
}
