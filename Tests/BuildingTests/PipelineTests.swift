import Building
import Foundation
import KnowledgeModel
import Reading
import TestSupport
import Testing

struct PipelineTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func source(_ name: String, _ text: String) throws -> ArticleSource {
    ArticleSource(path: try folder.write(name, text).path)
  }

  @Test func aBadArticleIsAFindingAndTheRestIsRead() throws {
    let sources = [
      try source("a.txt", "Statsminister Ida Holm er i Oslo."), try source("b.txt", ""),
      ArticleSource(path: folder.path + "/missing.txt"), try source("c.txt", "Formand Bo Lund er i Bergen."),
    ]
    var outcomes: [ArticleOutcome] = []
    try Shared.pipeline.get().run(sources) { outcomes += $0 }
    #expect(outcomes.map(\.source) == sources)
    #expect(outcomes.map { $0.graph?.article.name } == ["a", nil, nil, "c"])
    for outcome in outcomes where outcome.graph == nil {
      #expect(outcome.findings.map(\.severity) == [.error])
      #expect(outcome.findings.first?.source.hasPrefix(outcome.source.path) == true)
    }
  }

  @Test func theOrderIsKeptOverBatches() throws {
    let sources = try (0..<200).map { try source("\($0).txt", "Artikel nummer \($0).") }
    var names: [String] = []
    try Shared.pipeline.get().run(sources) { names += $0.compactMap { $0.graph?.article.name } }
    #expect(names == (0..<200).map(String.init))
  }

  @Test func anErrorOfTheTakerEndsTheRun() throws {
    struct Stop: Error {}
    let sources = try (0..<200).map { try source("\($0).txt", "Artikel nummer \($0).") }
    var batches = 0
    #expect(throws: Stop.self) {
      try Shared.pipeline.get().run(sources) { _ in
        batches += 1
        throw Stop()
      }
    }
    #expect(batches == 1)
  }

  @Test func theFileBesideTellsDateOutletAndLanguage() throws {
    let source = try source("a.txt", "3. maj 2022\n\nIda Holm er formand.")
    try folder.write("a.json", #"{"published": "2024-02-29", "outlet": "Avisen", "language": "nb", "nodes": []}"#)
    let article = try Pipeline.article(at: source).article
    #expect(article.published == PartialDate("2024-02-29"))
    #expect(article.outlet == "Avisen")
    #expect(article.language == "nb")
  }

  @Test(arguments: [
    "no JSON", "[1, 2]", #"{"published": 7}"#, #"{"published": "i går"}"#, #"{"published": null}"#, "{}",
  ])
  func aFileBesideThatDoesNotFitIsPassedOver(_ json: String) throws {
    let source = try source("a.txt", "3. maj 2022\n\nIda Holm er formand.")
    try folder.write("a.json", json)
    let article = try Pipeline.article(at: source).article
    #expect(article.published == PartialDate("2022-05-03"))
    #expect(article.language == "da")
  }

  @Test func namesThatTheLexiconsKnowAsOneAreMerged() throws {
    var first = GraphBuilder("a.txt", text: "Danmarks Radio")
    _ = first.outlet("Danmarks Radio")
    var second = GraphBuilder("b.txt", text: "DR")
    _ = second.outlet("DR")
    let graph = try Shared.pipeline.get().merge([first.graph, second.graph]).graph
    #expect(graph.entities.count == 1)
    #expect(graph.entities.first?.members.count == 2)
  }

  @Test func annotationsTellWhatNodesWereMergedInto() throws {
    var first = GraphBuilder("a.txt", text: "Ida Holm er formand for Havnen")
    first.claim(.holdsPost, first.person("Ida Holm"), first.post("formand", at: first.organisation("Havnen")))
    var second = GraphBuilder("b.txt", text: "Ida Holm, formand for Havnen")
    second.claim(.holdsPost, second.person("Ida Holm"), second.post("formand", at: second.organisation("Havnen")))
    let merge = try Shared.pipeline.get().merge([second.graph, first.graph])
    #expect(merge.annotations.map(\.article) == ["a", "b"])
    let entities = merge.annotations.map { annotation in
      Dictionary(uniqueKeysWithValues: annotation.nodes.map { ($0.label, $0.entity) })
    }
    #expect(entities[0].count == 3)
    #expect(entities[0] == entities[1])
    #expect(!entities[0].values.contains(nil))
  }
}
