import DanishLanguage
import KnowledgeModel
import Testing

@Suite struct ConlluWriterTests {
  private let document = Tokenizer().document(
    of: Article(identity: "a", name: "bro", text: "Ny  bro\n\nDen er dyr.Men flot."))

  @Test func printsSentencesAndTokens() {
    let expected = """
      # newdoc id = bro
      # newpar
      # sent_id = bro-1
      # text = Ny bro
      1\tNy\t_\t_\t_\t_\t_\t_\t_\t_
      2\tbro\t_\t_\t_\t_\t_\t_\t_\t_

      # newpar
      # sent_id = bro-2
      # text = Den er dyr.
      1\tDen\t_\t_\t_\t_\t_\t_\t_\t_
      2\ter\t_\t_\t_\t_\t_\t_\t_\t_
      3\tdyr\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      4\t.\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No

      # sent_id = bro-3
      # text = Men flot.
      1\tMen\t_\t_\t_\t_\t_\t_\t_\t_
      2\tflot\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      3\t.\t_\t_\t_\t_\t_\t_\t_\t_


      """
    #expect(ConlluWriter().text(document, tags: nil) == expected)
  }

  @Test func tagsStandInTheFourthColumn() {
    let lines = ConlluWriter().text(document, tags: ["ADJ", "NOUN"]).split(separator: "\n")
    #expect(lines.contains("1\tNy\t_\tADJ\t_\t_\t_\t_\t_\t_"))
    #expect(lines.contains("1\tDen\t_\t_\t_\t_\t_\t_\t_\t_"))
  }
}
