import Foundation
import TestSupport
import Testing

struct EvaluateTests {
  let vidensgraf: Command

  init() throws { vidensgraf = try Command() }

  private static let gold = """
    {"article": "a", "published": "2024-02-29", "outlet": null, "language": "da",
     "nodes": [{"id": "x", "kind": "person", "name": "Ida Holmskov", "aliases": []},
               {"id": "y", "kind": "person", "name": "Ukendt Mand", "aliases": []}],
     "claims": []}
    """

  @Test func theTableAndTheErrorsAreTold() throws {
    try vidensgraf.folder.write("gold/a.txt", harbourArticle)
    try vidensgraf.folder.write("gold/a.json", EvaluateTests.gold)
    let result = try vidensgraf("evaluate", "gold", "--errors", "--by-rule")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("== a\n  missed node    person Ukendt Mand\n"))
    #expect(result.output.contains("\n1 articles\n"))
    #expect(result.output.contains(/\nnodes F1 0\.\d{3} claims F1 \d\.\d{3} qualifiers \d\.\d{3}\n/))
    #expect(result.output.contains(/\nrule +right +wrong +P\n/))
  }

  @Test func anUnreadableTextCountsAsEmpty() throws {
    try vidensgraf.folder.write("gold/a.txt", "")
    try vidensgraf.folder.write("gold/a.json", EvaluateTests.gold)
    let result = try vidensgraf("evaluate", "gold")
    #expect(result.status == 1)
    #expect(result.errors.contains("a.txt"))
    #expect(result.output.contains(/micro total +2 +0 +0\b/))
  }
}
