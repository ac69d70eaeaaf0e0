import Building
import Drawing
import Foundation
import KnowledgeModel
import TestSupport
import Testing

/// `Exports` shows what the program draws from `Data/Articles`, as `make exports` has it drawn.
struct ExportsTests {
  /// The SVG depends on fonts and on Graphviz's version; what is drawn does not.
  @Test(arguments: [("vidensgraf", [""]), ("brandsborg", ["02-", "03-", "04-"])])
  func theDrawingIsUpToDate(_ name: String, _ starts: [String]) throws {
    let graphs = try Shared.samples.get().filter { graph in starts.contains { graph.article.name.hasPrefix($0) } }
    let dot = try Diagram(Shared.pipeline.get().merge(graphs).graph).dot()
    let file = Repository.root.appendingPathComponent("Exports/\(name).dot")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(dot.utf8).write(to: file)
      Issue.record("recorded \(file.path): run `make exports`, look at the SVG, then run the tests again")
    } else {
      let golden = try String(contentsOf: file, encoding: .utf8)
      // Not shown side by side: thousands of lines.
      let isSame = dot == golden
      #expect(isSame, "the drawing has changed: run `make exports` and look at Exports/\(name).svg")
    }
  }
}
