import KnowledgeModel
import Testing

@testable import Reading

@Suite struct FrontMatterTests {
  private func read(_ text: String) throws -> (article: Article, findings: [Finding]) {
    try ArticleReader(currentFolder: "/news").article(from: Array(text.utf8), path: "a.md")
  }

  @Test func tellsOfTheArticle() throws {
    let (article, findings) = try read(
      """
      ---
      title: "Ny formand: Ida Holm"
      published: 2024-05-12   # en søndag
      outlet: Dagbladet
      author: [Bo Lind, Åse Ørn]
      url: https://example.org/ny-formand
      language: nb-NO
      tags:
        - havn
      ---

      # Havnen får ny formand

      Ida Holm er valgt.
      """)
    #expect(findings.isEmpty)
    #expect(article.text == "# Havnen får ny formand\n\nIda Holm er valgt.")
    #expect(article.title == "Ny formand: Ida Holm")
    #expect(article.headlineSpan?.text(in: article.text) == "Havnen får ny formand")
    #expect(article.published?.description == "2024-05-12")
    #expect(article.outlet == "Dagbladet")
    #expect(article.author == "Bo Lind, Åse Ørn")
    #expect(article.url == "https://example.org/ny-formand")
    #expect(article.identity == "https://example.org/ny-formand")
    #expect(article.language == "nb-no")
  }

  @Test func itsTitleIsNotPutIntoTheText() throws {
    let article = try read("---\ntitle: Ny formand\n---\nIda Holm er valgt.").article
    #expect(article.title == "Ny formand")
    #expect(article.text == "Ida Holm er valgt.")
    #expect(article.headlineSpan == nil)
  }

  @Test func itsDateGoesBeforeTheDateline() throws {
    let text = "Havnen får ny formand\n\n12. maj 2024\n\nIda Holm er valgt."
    #expect(try read(text).article.published?.description == "2024-05-12")
    #expect(try read("---\npublished: 13. maj 2024\n---\n" + text).article.published?.description == "2024-05-13")
  }

  @Test(arguments: ["---\n---\nTekst.", "---\n# intet\n...\nTekst.", "---\nTitle: ~\nurl:\n---\r\nTekst.", "Tekst."])
  func mayTellNothing(text: String) throws {
    let (article, findings) = try read(text)
    #expect(article.text == "Tekst." && article.title == nil && article.identity == "a.md")
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    ("title: A\npublished: i går", 3, "published 'i går' is no date"), ("language: dansk!", 2, "language 'dansk!'"),
    ("outlet:\n  navn: A", 2, "outlet is left out"),
  ])
  func tellsWhatIsLeftOut(yaml: String, line: Int, message: String) throws {
    let findings = try read("---\n\(yaml)\n---\nTekst.").findings
    #expect(findings.map(\.source) == ["a.md:\(line)"])
    #expect(findings.first?.message.contains(message) == true)
  }

  @Test(arguments: [
    ("---\ntitle: A\n\nTekst.", 1, "not closed"),
    ("---\ntitle: A\nauthor: \"Bo\n---\nTekst.", 3, "no valid YAML"),
    ("---\ntitle: A\noutlet: B: C\n---\nTekst.", 3, "no valid YAML"),
    ("---\ntitle: A\ntitle: B\n---\nTekst.", 2, "title stands twice"),
    ("---\nIda Holm er valgt.\n---\nTekst.", 2, "no keys"),
    ("---\na: &a [x, x]\nb: [*a, *a]\n---\nTekst.", 3, "aliases"),
    ("---\n? &a {k: v}\n: *a\n---\nTekst.", 3, "aliases"),
    ("---\na: !!seq &a [x]\nb: {\"c\":*a}\n---\nTekst.", 3, "aliases"),
    ("---\nb: 1\na: " + String(repeating: "[", count: 5000) + "\n---\nTekst.", 3, "nested"),
    ("---\n" + String(repeating: "- ", count: 5000) + "\n---\nTekst.", 2, "nested"),
    ("---\n" + (0..<99).map { String(repeating: " ", count: $0) + "a:\n" }.joined() + "---\nTekst.", 67, "nested"),
    ("---\ntitle: " + String(repeating: "x", count: 20_000) + "\n---\nTekst.", 1, "larger than 16 KB"),
  ])
  func refusesMalformedYAML(text: String, line: Int, problem: String) {
    let error = #expect(throws: ReadingError.self) { try read(text) }
    #expect(error?.line == line)
    #expect(error?.problem.contains(problem) == true, "\(error?.description ?? "")")
    #expect(error?.description.hasPrefix("a.md:") == true)
  }

  @Test(arguments: ["title: Bruun & Holm", "title: \"Film: *Havet* rammer\"", "title: A & B * C", "title: R&B"])
  func markupInTitlesIsNoAlias(yaml: String) throws {
    #expect(try read("---\n\(yaml)\n---\nTekst.").findings.isEmpty)
  }

  @Test func escapesCannotBringControlCharacters() throws {
    #expect(try read("---\ntitle: \"A\\u0000\\e[31m\\nB\"\n---\nTekst.").article.title == "A [31m B")
  }

  @Test func needsATextBelow() {
    let error = #expect(throws: ReadingError.self) { try read("---\ntitle: A\n---\n\n") }
    #expect(error?.problem.hasPrefix("has no text after its front matter") == true)
  }
}
