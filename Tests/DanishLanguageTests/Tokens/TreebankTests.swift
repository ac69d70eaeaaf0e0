import DanishLanguage
import KnowledgeModel
import Testing

@Suite struct TreebankTests {
  /// The treebank's raw text is one paragraph, its sentences joined by a space; the shared task wraps it at 80 columns.
  @Test(
    .enabled(
      if: Treebank.developmentFile != nil,
      "the Danish treebank is not here: put da_ddt-ud-dev.conllu in a folder and name it in VIDENSGRAF_TREEBANKS"),
    arguments: ["joined", "wrapped", "a line each"])
  func boundariesFollowTheTreebank(layout: String) throws {
    let treebank = try Treebank(contentsOf: try #require(Treebank.developmentFile))
    let text =
      switch layout {
      case "joined": treebank.texts.joined(separator: " ")
      case "wrapped": wrapped(treebank.texts.joined(separator: " "))
      default: treebank.texts.joined(separator: "\n")
      }
    let document = Tokenizer().document(of: Article(identity: "ddt", name: "ddt", text: text))
    let predicted = document.sentences.map { document.tokens[$0.tokens].map(\.form) }
    let score = try #require(SharedTaskScore(gold: treebank.forms, predicted: predicted))
    #expect(score.tokens >= 0.999)
    #expect(score.sentences >= (layout == "a line each" ? 0.99 : 0.945))
  }

  private func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > 80 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return (lines + [line]).joined(separator: "\n")
  }

  @Test func scoreCountsSpans() throws {
    let score = try #require(SharedTaskScore(gold: [["a", "b."], ["c"]], predicted: [["a", "b", "."], ["c"]]))
    #expect(score.tokens == 2 * 2.0 / 7)
    #expect(score.sentences == 1)
    #expect(SharedTaskScore(gold: [["a"]], predicted: [["b"]]) == nil)
  }
}
