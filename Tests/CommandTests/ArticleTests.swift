import Foundation
import TestSupport
import Testing

/// Articles as they come: good, bad, from files and from standard input.
struct ArticleTests {
  let vidensgraf: Command

  init() throws { vidensgraf = try Command() }

  @Test func standardInputIsRead() throws {
    let result = try vidensgraf("extract", "-", input: harbourArticle)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("Ida Holmskov"))
    _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
  }

  @Test func aFileIsWrittenForEachArticle() throws {
    try vidensgraf.folder.write("in/a.txt", harbourArticle)
    try vidensgraf.folder.write("in/deeper/b.md", "---\npublished: 2024-02-29\n---\n\(harbourArticle)")
    let result = try vidensgraf("extract", "in", "--format", "annotation", "--out", "out/graphs")
    #expect(result.status == 0)
    #expect(try vidensgraf.files.filter { $0.hasPrefix("out/graphs/") } == ["out/graphs/a.json", "out/graphs/b.json"])
    #expect(try vidensgraf.read("out/graphs/b.json").contains("\"published\": \"2024-02-29\""))
  }

  @Test func ofTwoFilesWithOneURLTheLaterIsKeptAndSaid() throws {
    let head = "---\nurl: https://kystbladet.example/1\n---\n"
    try vidensgraf.folder.write("a.txt", head + "Ida Holmskov er direktør i Nordhavn Rederi.\n")
    try vidensgraf.folder.write("b.txt", head + "Bo Lundegaard er direktør i Nordhavn Rederi.\n")
    let result = try vidensgraf("build", "a.txt", "b.txt", "-o", "a.dot")
    #expect(result.status == 0)
    #expect(result.errors.contains("warning: b.txt: is the same article as a.txt"))
    let drawing = try vidensgraf.read("a.dot")
    #expect(drawing.contains("Lundegaard") && !drawing.contains("Holmskov"))
  }

  @Test func theFileBesideTellsTheDate() throws {
    try vidensgraf.folder.write("a.txt", harbourArticle)
    try vidensgraf.folder.write("a.json", #"{"published": "2024-02-29", "outlet": "Avisen"}"#)
    let result = try vidensgraf("extract", "a.txt")
    #expect(result.output.contains(#""published": "2024-02-29", "outlet": "Avisen", "language": "da""#))
  }

  @Test func twoOfOneNameDoNotOverwriteEachOther() throws {
    try vidensgraf.folder.write("x/a.txt", harbourArticle)
    try vidensgraf.folder.write("y/a.txt", "Formand Per Skovgaard går af.")
    let result = try vidensgraf("extract", "x", "y", "--out", "out")
    #expect(result.status == 1)
    #expect(try vidensgraf.read("out/a.json").contains("Ida Holmskov"))
    #expect(result.errors.contains("a.json"))
  }

  @Test(arguments: [
    ("", "empty"), ("\u{0}\u{1}\u{2}PNG\u{0}\u{0}", "binary"), ("---\npublished: [\n---\nTekst.", "malformed"),
  ])
  func aBadArticleIsNamedAndTheRestIsDone(_ text: String, _ why: String) throws {
    try vidensgraf.folder.write("a bad;$(one).txt", text)
    try vidensgraf.folder.write("good.txt", harbourArticle)
    let result = try vidensgraf("build", ".", "missing.txt", "-o", "graph.dot")
    #expect(result.status == 1, "\(why)")
    #expect(result.errors.contains("a bad;$(one).txt"))
    #expect(result.errors.contains("missing.txt"))
    #expect(try vidensgraf.read("graph.dot").contains("Ida Holmskov"))
  }

  @Test func aHugeArticleIsNamed() throws {
    try vidensgraf.folder.write("huge.txt", [UInt8](repeating: 0x61, count: 10_000_001))
    let result = try vidensgraf("extract", "huge.txt", "--out", "out")
    #expect(result.status == 1)
    #expect(result.errors.contains("huge.txt"))
    #expect(result.errors.contains("10 MB"))
  }

  @Test func whereNothingCanBeReadNothingIsDrawn() throws {
    try vidensgraf.folder.write("graph.svg", "as it was")
    try vidensgraf.folder.write("empty.txt", "")
    let result = try vidensgraf("build", "empty.txt", "-o", "graph.svg")
    #expect(result.status == 1)
    #expect(try vidensgraf.read("graph.svg") == "as it was")
    #expect(try vidensgraf.files == ["empty.txt", "graph.svg"])
  }

  @Test func oldEncodingsAreToldUnlessQuiet() throws {
    let text = Array("Formand Søren Ærbø går af.".unicodeScalars.map { UInt8($0.value) })
    try vidensgraf.folder.write("old.txt", text)
    let loud = try vidensgraf("extract", "old.txt")
    #expect(loud.status == 0)
    #expect(loud.output.contains("Søren Ærbø"))
    #expect(loud.errors.contains("old.txt"))
    let quiet = try vidensgraf("extract", "old.txt", "--quiet")
    #expect(quiet.errors == "")
    #expect(quiet.output == loud.output)
  }

  /// What is no Danish, or no text that anyone would write, is read all the same.
  @Test(arguments: [
    "((((((((", "»»»«««", "\u{202E}\u{2066}drejet", "A.B.C.D. ", "- - - – —", "Æ",
    "👩‍👩‍👧‍👦 er formand for 🏳️‍🌈.", "\\N \\G <b>&amp;\"'", "han han han han", "formand formand formand for for for",
    "1. 2. 3. maj maj", "\u{301}\u{301}\u{301}",
  ])
  func strangeTextsAreRead(_ text: String) throws {
    for format in ["svg", "dot"] {
      let result = try vidensgraf("build", "-", "-o", "g.\(format)", input: text)
      #expect(result.status == 0)
    }
    #expect(try vidensgraf.read("g.svg").hasSuffix("</svg>\n"))
    let page = try vidensgraf("explain", "-", "--format", "html", input: text)
    #expect(page.status == 0)
    #expect(!page.output.contains("<b>"))
  }
}
