import Foundation
import TestSupport
import Testing

@testable import Drawing

@Suite struct GoldenTests {
  /// `RECORD_GOLDEN=1 swift test --filter GoldenTests` writes the file anew.
  @Test func theStoryIsDrawnAsBefore() throws {
    let file = Repository.root.appendingPathComponent("Tests/DrawingTests/Golden/nato.dot")
    let dot = Diagram(Story.nato).dot()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(dot.utf8).write(to: file)
      Issue.record(
        "recorded \(file.lastPathComponent): draw it with `dot -Tpng`, look at it, and commit it if it is right")
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == dot)
    }
  }
}
