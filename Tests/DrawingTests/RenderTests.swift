import KnowledgeModel
import TestSupport
import Testing

@testable import Drawing

@Suite struct RenderTests {
  @Test(arguments: [(ImageFormat.svg, "<?xml"), (.dot, "digraph"), (.png, "\u{89}PNG"), (.pdf, "%PDF")])
  func everyFormatIsWritten(_ format: ImageFormat, _ start: String) throws {
    let bytes = try Diagram(Story.nato).render(format)
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    #expect(bytes.count > 1000)
  }

  @Test(arguments: Layout.allCases) func everyLayoutIsDrawn(_ layout: Layout) throws {
    let diagram = Diagram(Story.many(24), options: DrawingOptions(layout: layout))
    let svg = String(decoding: try diagram.render(.svg), as: UTF8.self)
    for shape in diagram.picture.shapes { #expect(svg.contains("<g id=\"\(shape.id)\"")) }
    for arrow in diagram.picture.arrows { #expect(svg.contains("<g id=\"\(arrow.id)\"")) }
    try Tool.xmllint.accept(svg, ending: "svg")
    try Tool.dot.accept(diagram.dot(), ending: "dot")
  }

  @Test(arguments: [ImageFormat.svg, .png]) func twoRendersAreTheSame(_ format: ImageFormat) throws {
    let diagram = Diagram(Story.nato)
    #expect(try diagram.render(format) == diagram.render(format))
  }

  @Test func aPDFDoesNotTellWhenItWasMade() throws {
    let pdf = String(decoding: try Diagram(Story.nato).render(.pdf), as: UTF8.self)
    #expect(pdf.contains("/CreationDate (D:19700101000000Z)"))
  }

  @Test func rendersAtTheSameTimeDoNotDisturbEachOther() async throws {
    let expected = try Diagram(Story.nato).render(.svg)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try Diagram(Story.nato).render(.svg) } }
      for try await svg in group {
        #expect(String(decoding: svg, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
      }
    }
  }

  @Test func svgSuitsTheWeb() throws {
    let svg = String(decoding: try Diagram(Story.nato).render(.svg), as: UTF8.self)
    #expect(svg.contains("role=\"img\" aria-labelledby=\"title desc\""))
    #expect(svg.contains("<title id=\"title\">Jens Stoltenberg, "))
    #expect(svg.contains("Jens Stoltenberg er generalsekretær, Nato"))
    #expect(svg.contains("prefers-color-scheme:dark"))
    #expect(!svg.contains("<!DOCTYPE"))
    for id in ["<title>n1</title>", "<title>n1&#45;&gt;n2</title>", "<title>cluster_c1</title>", "<title>row1</title>"]
    {
      #expect(!svg.contains(id))
    }
  }

  @Test(arguments: [LabelLanguage.danish, .english]) func anEmptyGraphSaysSo(_ language: LabelLanguage) throws {
    let diagram = Diagram(KnowledgeGraph(), options: DrawingOptions(labels: language))
    let svg = String(decoding: try diagram.render(.svg), as: UTF8.self)
    #expect(svg.contains(language == .danish ? "Der er intet at tegne" : "There is nothing to draw"))
    try Tool.xmllint.accept(svg, ending: "svg")
    try Tool.dot.accept(diagram.dot(), ending: "dot")
  }

  @Test func anErrorNamesFormatLayoutAndWhatToDo() throws {
    let error = try #require(throws: DrawingError.self) {
      try Renderer.render("digraph { a -> ", layout: .dot, format: .svg)
    }
    #expect("\(error)".hasPrefix("Graphviz could not draw the svg with the layout dot ("))
    #expect("\(error)".hasSuffix("try another --layout, or write .dot"))
  }
}
