import Foundation
import TestSupport
import Testing

/// From articles to a store and back.
struct StoreTests {
  let vidensgraf: Command

  init() throws {
    vidensgraf = try Command()
    try vidensgraf.folder.write("in/a.txt", harbourArticle)
    try vidensgraf.folder.write("in/b.txt", "Direktør Ida Holmskov, Nordhavn Rederi, er gift med Per Skovgaard.\n")
    let result = try vidensgraf("add", "in", "--store", "s.sqlite")
    #expect(result.status == 0)
    #expect(result.errors.contains("2 added, 0 replaced, 0 unchanged"))
  }

  @Test func addingAgainChangesNothing() throws {
    let again = try vidensgraf("add", "in", "--store", "s.sqlite")
    #expect(again.errors.contains("0 added, 0 replaced, 2 unchanged"))
    try vidensgraf.folder.write("in/b.txt", "Per Skovgaard er formand for Nordhavn Rederi.\n")
    let changed = try vidensgraf("add", "in", "--store", "s.sqlite")
    #expect(changed.errors.contains("0 added, 1 replaced, 1 unchanged"))
  }

  @Test func anEntityIsShownWithSentenceArticleAndRule() throws {
    let result = try vidensgraf("show", "ida holmskov", "--store", "s.sqlite")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Ida Holmskov (person)\n"))
    #expect(result.output.contains("in 2 articles"))
    #expect(result.output.contains("“Nordhavn Rederi har ansat Ida Holmskov som direktør.”"))
    #expect(result.output.contains(/in\/a\.txt.* · rule \w+/))
  }

  @Test func aMisspeltNameGetsASuggestion() throws {
    let result = try vidensgraf("show", "Ida Holmskow", "--store", "s.sqlite")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.contains("did you mean 'Ida Holmskov'?"))
  }

  @Test func anArticleIsRemovedByItsPathEvenWhenTheFileIsGone() throws {
    try FileManager.default.removeItem(at: vidensgraf.folder.url.appendingPathComponent("in/b.txt"))
    #expect(try vidensgraf("remove", "./in/b.txt", "--store", "s.sqlite").status == 0)
    #expect(try vidensgraf("stats", "--articles", "--store", "s.sqlite").output == "in/a.txt\n")
    #expect(try vidensgraf("show", "Per Skovgaard", "--store", "s.sqlite").status == 1)
    let again = try vidensgraf("remove", "in/b.txt", "--store", "s.sqlite")
    #expect(again.status == 1)
    #expect(again.errors.contains("in/b.txt"))
  }

  @Test func theStoreIsCounted() throws {
    let result = try vidensgraf("stats", "--store", "s.sqlite")
    #expect(result.status == 0)
    #expect(result.output.contains(/articles +2\n/))
  }

  @Test func theStoreIsDrawnAndWritten() throws {
    for format in ["svg", "dot", "png", "pdf"] {
      #expect(try vidensgraf("export", "-o", "g.\(format)", "--labels", "en", "--store", "s.sqlite").status == 0)
    }
    let starts = try ["g.svg", "g.dot", "g.png", "g.pdf"].map { file in
      try Data(contentsOf: vidensgraf.folder.url.appendingPathComponent(file)).prefix(4)
    }
    #expect(starts[0] == Data("<?xm".utf8))
    #expect(starts[2] == Data([0x89]) + Data("PNG".utf8))
    #expect(starts[3] == Data("%PDF".utf8))
    let result = try vidensgraf("export", "--format", "annotation", "--out", "graphs", "--store", "s.sqlite")
    #expect(result.status == 0)
    #expect(try vidensgraf.read("graphs/a.json").contains("\"entity\": \""))
  }

  @Test func buildingWithAStoreDrawsAllOfIt() throws {
    try vidensgraf.folder.write("c.txt", "Formand Lis Overgaard fra Havnens Venner går af.\n")
    let result = try vidensgraf("build", "c.txt", "--store", "s.sqlite", "-o", "g.dot")
    #expect(result.status == 0)
    #expect(try vidensgraf.read("g.dot").contains("Ida Holmskov"))
    #expect(try vidensgraf("stats", "--articles", "--store", "s.sqlite").output == "c.txt\nin/a.txt\nin/b.txt\n")
  }
}
