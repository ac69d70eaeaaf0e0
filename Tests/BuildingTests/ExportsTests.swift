import Building
import Drawing
import Foundation
import TestSupport
import Testing

/// `Exports` shows what the program draws from `Data/Articles`.
struct ExportsTests {
  /// The drawing depends on fonts and on Graphviz's version; what is drawn does not.
  @Test func theDrawingIsUpToDate() throws {
    let dot = try Diagram(Shared.pipeline.get().merge(Shared.samples.get()).graph).dot()
    let file = Repository.root.appendingPathComponent("Exports/vidensgraf.dot")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(dot.utf8).write(to: file)
      Issue.record("recorded \(file.path): look at it, run `make exports` for the SVG, then run the tests again")
    } else {
      let golden = try String(contentsOf: file, encoding: .utf8)
      #expect(dot == golden, "the drawing has changed: if it is for the better, run `make exports` and look at it")
    }
  }
}
