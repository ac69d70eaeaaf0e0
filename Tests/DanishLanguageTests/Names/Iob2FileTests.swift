import Testing

@testable import DanishLanguage

struct Iob2FileTests {
  private let text = "# en bemærkning\nKaren\tB-PER\nLund\tI-PER\nBravo\tB-ORG\n\nI\tO\nRibe\tB-LOC\n\n"

  @Test func readsSentencesAndNames() throws {
    let file = try Iob2File(text: text, file: "x.iob2")
    #expect(file.sentences.map(\.forms) == [["Karen", "Lund", "Bravo"], ["I", "Ribe"]])
    #expect(
      file.sentences[0].names == [
        NameSentence.Name(tokens: 0..<2, type: .person), NameSentence.Name(tokens: 2..<3, type: .organisation),
      ])
    #expect(file.sentences[1].names == [NameSentence.Name(tokens: 1..<2, type: .location)])
  }

  @Test func writesWhatItReads() throws {
    let file = try Iob2File(text: text, file: "x.iob2")
    #expect(file.text == text.split(separator: "\n", maxSplits: 1)[1])
    #expect(try Iob2File(text: file.text.replacing("\n", with: "\r\n"), file: "x") == file)
  }

  @Test(
    arguments: [
      ("Karen B-PER\n", 1, "'Karen B-PER'"), ("Karen\tB-PER\nLund\tI-ORG\n", 2, "'I-ORG'"),
      ("I\tO\n\nRibe\tB-GPE\n", 3, "'B-GPE'"),
      ("Ribe\tLOC\n", 1, "'LOC'"), ("O\tO\nLund\tI-PER\n", 2, "'I-PER'"), ("\tO\n", 1, "'\tO'"),
    ])
  func aLineThatDoesNotFitIsNamed(_ text: String, _ line: Int, _ excerpt: String) throws {
    let error = try #require(throws: ModelError.self) { try Iob2File(text: text, file: "x.iob2") }
    #expect(error.description.hasPrefix("x.iob2:\(line): expected "))
    #expect(error.description.hasSuffix(excerpt))
  }
}
