import Evaluation
import Foundation
import KnowledgeModel
import TestSupport
import Testing

@Suite struct AnnotationReaderTests {
  private let reader = AnnotationReader()

  private func json(nodes: String = "", claims: String = "") -> String {
    """
    {"article": "x", "published": "2024-05-12", "outlet": "Dagbladet", "language": "da",
     "nodes": [\(nodes)], "claims": [\(claims)]}
    """
  }

  @Test func readsAFolder() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "B", "ø"] {
      try folder.write(name + ".json", json(nodes: #"{"id": "i", "kind": "person", "name": "Ida", "aliases": []}"#))
      try folder.write(name + ".txt", "Ida.")
    }
    try folder.write("identities.json", #"{"same": [], "different": []}"#)
    try folder.write("list.json", "[1]")
    let articles = try reader.goldArticles(in: folder.url)
    #expect(articles.map(\.name) == ["B", "b", "ø"])
    #expect(articles[0].graph.nodes.map(\.name) == ["Ida"])
    #expect(try String(contentsOfFile: articles[2].textPath, encoding: .utf8) == "Ida.")
  }

  @Test(arguments: [
    (#"{"id": "i", "kind": "persn"}"#, "", "a.json: nodes[0].kind: 'persn' is not known"),
    (#"{"kind": "person"}"#, "", "a.json: nodes[0].id is missing"),
    (#"{"id": 7, "kind": "person"}"#, "", "a.json: nodes[0].id has the wrong type"),
    ("", #"{"relation": "knows", "from": "a", "to": "b"}"#, "a.json: claims[0].relation: 'knows' is not known"),
    (
      "", #"{"relation": "owns", "from": "a", "to": "b", "since": "maj"}"#,
      "a.json: claims[0].since: 'maj' is not known"
    ),
    ("", #"{"relation": "owns", "from": "a", "to": null}"#, "a.json: claims[0].to is null"),
  ])
  func namesTheFault(nodes: String, claims: String, message: String) {
    let error = #expect(throws: EvaluationError.self) {
      try reader.annotation(from: Data(json(nodes: nodes, claims: claims).utf8), path: "a.json")
    }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    #expect(error?.description.hasSuffix("see Data/Corpus/GUIDELINE.md for the shape") == true)
  }

  @Test func refusesWhatIsNoJSON() {
    let error = #expect(throws: EvaluationError.self) { try reader.annotation(from: Data("{".utf8), path: "a.json") }
    #expect(error?.description.hasPrefix("a.json: is no JSON") == true)
  }

  @Test func needsTextsAndGraphs() throws {
    let folder = try TemporaryFolder()
    #expect(throws: EvaluationError.self) { try reader.goldArticles(in: folder.url) }
    try folder.write("a.json", json())
    let error = #expect(throws: EvaluationError.self) { try reader.goldArticles(in: folder.url) }
    #expect(error?.problem.hasPrefix("has no a.txt beside it") == true)
    #expect(throws: EvaluationError.self) { try reader.goldArticles(in: folder.url.appendingPathComponent("no")) }
  }

  @Test func labelsTheArticleThatWasRead() throws {
    let graph = try #require(try reader.annotation(from: Data(json().utf8), path: "a.json"))
    let article = Article(identity: "a.txt", name: "a", text: "Ida.", published: PartialDate("2020"), language: "nb")
    let labelled = GoldArticle(name: "a", textPath: "a.txt", graph: graph).labelled(article)
    #expect(labelled.published == PartialDate("2024-05-12"))
    #expect(labelled.outlet == "Dagbladet")
    #expect(labelled.language == "da")
  }
}
