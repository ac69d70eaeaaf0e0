import Testing

@testable import DanishLanguage

@Suite struct ChainPartsTests {
  /// `X` marks; what lies within reach of one is a part.
  @Test(arguments: [
    ("....", 1, []), ("X", 1, [0..<1]), (".X..", 1, [0..<3]), ("X.X", 1, [0..<3]), ("X..X.", 1, [0..<5]),
    ("X...X", 1, [0..<2, 3..<5]), ("X....X", 2, [0..<6]), ("XX..", 0, [0..<2]),
  ])
  func partsLieAroundMarks(sentence: String, reach: Int, parts: [Range<Int>]) {
    let marks = sentence.map { $0 == "X" }
    #expect(ChainTagger<SpeechSource>.parts(of: 0..<marks.count, within: reach) { marks[$0] } == parts)
  }
}
