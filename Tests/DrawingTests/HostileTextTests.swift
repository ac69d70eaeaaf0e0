import KnowledgeModel
import Testing

@testable import Drawing

/// Names and addresses come from strangers' articles: each route of attack that Graphviz 2.42 leaves open.
@Suite struct HostileTextTests {
  static let payloads = [
    #"Anna" onload="alert(1)"#, "<script>alert(1)</script>", "</title><script>x</script>", "A & B", "A &amp; B",
    "&#1; &lt;", "&#x202E;", "\\N \\G \\E \\l", #"bagstreg\"#, #"\"];evil[label="x"#, "a\u{0}b", "a\u{1}\u{1B}[31m",
    "\u{FFFE}\u{FFFF}ende", "\u{202E}vendt\u{202C}", "\u{200B}\u{FEFF}usynlig", "<B>Nato</B>",
    "<TABLE><TR><TD>x</TD></TR></TABLE>",
    "<IMG SRC=\"/etc/passwd\"/>", "linje\r\nlinje", "a\u{2028}b", "-->", "]]>", "%s%n", "", "   ", "😀 ÆØÅ é",
    String(repeating: "meget lang ", count: 800), String(repeating: "x", count: 9000), "digraph { a -> b }", "//", "#",
    "/* ",
  ]

  private func graph(_ text: String) -> KnowledgeGraph {
    var sketch = GraphSketch()
    sketch.article("a", title: text, url: "https://avis.example/?a=1&b=\(text)", text: text)
    let outlet = sketch.add(.mediaOutlet, text, aliases: [text])
    let person = sketch.add(.person, text)
    let post = sketch.add(.post, text, at: sketch.add(.organisation, text))
    sketch.say(.holdsPost, person, post, since: "2020", certainty: .rumoured, by: outlet, rule: text)
    sketch.say(.statedTo, person, outlet)
    return sketch.graph
  }

  @Test(arguments: payloads) func svgIsWellFormedAndHarmless(_ payload: String) throws {
    let svg = String(decoding: try Diagram(graph(payload)).render(.svg), as: UTF8.self)
    #expect(svg.hasSuffix("</svg>\n"))
    // Text may speak of them, but it is escaped: no such element, and no quote that ends an attribute.
    for danger in ["<script", "<image", "<foreignObject", "\" onload=\""] { #expect(!svg.contains(danger)) }
    try Tool.xmllint.accept(svg, ending: "svg")
  }

  @Test(arguments: payloads) func dotCanBeReadAgain(_ payload: String) throws {
    try Tool.dot.accept(Diagram(graph(payload)).dot(), ending: "dot")
  }

  @Test(arguments: payloads) func labelsKeepWhatCanBeShown(_ payload: String) {
    let text = PlainText(payload).text
    #expect(text.count <= PlainText.limit)
    #expect(!text.contains("\\"))
    #expect(
      text.unicodeScalars.allSatisfy { $0.value >= 32 && ![0x202E, 0x200B, 0xFEFF, 0xFFFE, 0xFFFF].contains($0.value) })
    #expect(PlainText(text).text == text)
  }

  @Test(arguments: [
    ("https://avis.example/a?b=1&c=2", "https://avis.example/a?b=1&c=2"),
    ("HTTP://avis.example/", "http://avis.example/"),
    ("https://avis.example/\" onload=\"x", "https://avis.example/%22%20onload=%22x"),
    ("https://avis.example/<æ>", "https://avis.example/%3C%C3%A6%3E"),
    (#"https://avis.example/\N"#, "https://avis.example/%5CN"),
    ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("file:///etc/passwd", nil), ("//avis.example", nil),
    (" javascript:alert(1)", nil), ("https:avis.example", nil), ("https://", nil), ("", nil),
  ]) func onlyWebAddressesBecomeLinks(_ raw: String, _ expected: String?) {
    #expect(WebAddress(raw)?.text == expected)
  }

  @Test func ampersandsOfLinksSuitTheFormat() {
    let picture = Diagram(Story.nato).picture
    #expect(DOTWriter(picture, layout: .dot, format: .svg).text.contains("side=1&amp;del=2"))
    #expect(DOTWriter(picture, layout: .dot, format: .pdf).text.contains("side=1&del=2"))
  }
}
