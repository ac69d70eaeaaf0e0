import Foundation
import KnowledgeModel
import Storage
import TestSupport
import Testing

@Suite struct GraphStoreTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/graph.sqlite"
  }

  /// An article with something in every field.
  static func full(_ identity: String = "https://kystbladet.example/1") -> ArticleGraph {
    let article = Article(
      identity: identity, name: "1", text: "Holm går\n\nIda Holm (FH) går.\t\\ »Ja«", headlineSpan: Span(0, 9),
      datelineSpan: Span(9, 10), title: "- Holm går", published: PartialDate("2024-05"), outlet: "Kystbladet",
      author: "Åse Bæk", url: identity, language: "da")
    let havn = Node(
      article: article.id, kind: .organisation, name: "Fjordens Havn", aliases: ["FH", "havnen"],
      mentions: [Mention(span: Span(21, 23), form: .abbreviation, reason: "in brackets")])
    let post = Node(article: article.id, kind: .post, name: "formand", organisation: havn.id)
    let ida = Node(
      article: article.id, kind: .person, name: "Ida Holm", aliases: ["Holm"],
      mentions: [
        Mention(span: Span(0, 4), form: .shortName, reason: "surname"),
        Mention(span: Span(11, 19), form: .name, reason: "given name"),
      ])
    let paper = Node(article: article.id, kind: .mediaOutlet, name: "Kystbladet")
    let evidence = [
      Evidence(article: article.id, span: Span(11, 24), sentence: Span(11, 30), rule: "name-bracket"),
      Evidence(article: article.id, span: Span(0, 8), sentence: Span(0, 9), rule: "leaves"),
    ]
    return ArticleGraph(
      article: article, nodes: [post, havn, ida, paper],
      claims: [
        Claim(
          .holdsPost, from: ida.id, to: post.id, status: .former, since: PartialDate("2014"),
          until: PartialDate("2024-05-02"), certainty: .denied, attributedTo: paper.id, evidence: evidence),
        Claim(.postIn, from: post.id, to: havn.id, evidence: [evidence[1]]),
      ],
      findings: [
        Finding(.warning, source: identity, span: Span(1, 2), message: "guessed; check it"),
        Finding(.note, source: "elsewhere", message: "-"),
      ])
  }

  @Test func whatIsAddedComesBackExactly() throws {
    let graph = GraphStoreTests.full()
    try GraphStore(path: path).add(graph)
    let store = try GraphStore(readingFrom: path)
    #expect(try store.graphs() == [graph])
    #expect(try store.articles() == [graph.article])
    #expect(try store.graph(identity: graph.article.identity) == graph)
    #expect(try store.graph(identity: "other") == nil)
  }

  @Test func addingTheSameAgainChangesNothing() throws {
    let store = try GraphStore(path: path)
    #expect(try store.add(GraphStoreTests.full()) == .added)
    let dump = try store.dump()
    #expect(try store.add(GraphStoreTests.full()) == .unchanged)
    #expect(try store.dump() == dump)
  }

  @Test(
    arguments: [
      { (graph: inout ArticleGraph) in graph.claims[0].certainty = .stated },
      { graph in graph.claims[0].evidence.removeLast() },
      { graph in graph.nodes[2].mentions.removeLast() },
      { graph in graph.nodes[1].aliases.reverse() },
      { graph in graph.findings.removeLast() },
    ] as [@Sendable (inout ArticleGraph) -> Void])
  func aChangedGraphReplacesTheOld(change: @Sendable (inout ArticleGraph) -> Void) throws {
    let store = try GraphStore(path: path)
    let other = GraphStoreTests.full("other")
    try store.add([GraphStoreTests.full(), other])
    var changed = GraphStoreTests.full()
    change(&changed)
    #expect(try store.add(changed) == .replaced)
    #expect(try store.graphs() == [changed, other])
  }

  @Test func removingTakesWhatOnlyThatArticleSaid() throws {
    let store = try GraphStore(path: path)
    let kept = GraphStoreTests.full("kept")
    try store.add(kept)
    let dump = try store.dump()
    try store.add(GraphStoreTests.full("gone"))
    #expect(try store.remove(identity: "gone"))
    #expect(try !store.remove(identity: "gone"))
    #expect(try store.dump() == dump)
    #expect(try store.graphs() == [kept])
  }

  @Test(arguments: 0..<4 as Range<UInt64>) func anyOrderGivesTheSameDump(seed: UInt64) throws {
    let graphs = RandomGraphs.make(seed: seed, articles: 8)
    var random = SeededGenerator(seed: seed + 1)
    let first = try GraphStore(path: path)
    try first.add(graphs)
    let second = try GraphStore(path: folder.path + "/second.sqlite")
    for graph in graphs.shuffled(using: &random) { try second.add(graph) }
    try second.remove(identity: graphs[0].article.identity)
    #expect(try second.dump() != first.dump())
    try second.add(graphs[0])
    #expect(try second.dump() == first.dump())
    #expect(try Set(second.graphs()) == Set(graphs))
  }

  @Test func aBatchIsStoredWholeOrNotAtAll() throws {
    let store = try GraphStore(path: path)
    var broken = GraphStoreTests.full("broken")
    broken.nodes.removeFirst()
    #expect(throws: StoreError.self) { try store.add([GraphStoreTests.full(), broken]) }
    #expect(try store.graphs().isEmpty)
    #expect(try store.add([GraphStoreTests.full(), GraphStoreTests.full()]) == [.added, .unchanged])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout ArticleGraph) -> Void

    init(_ problem: String, _ change: @escaping @Sendable (inout ArticleGraph) -> Void) {
      testDescription = problem
      self.change = change
    }
  }

  @Test(arguments: [
    Fault("node 'formand' stands twice") { $0.nodes.append($0.nodes[0]) },
    Fault("a claim 'holdsPost' stands twice") { $0.claims.append($0.claims[0]) },
    Fault("joins a node that the graph does not have") { $0.nodes.remove(at: 2) },
    Fault("an organisation that is none of the article's") { $0.nodes.remove(at: 1) },
    Fault("its evidence in another article") { $0.claims[0].evidence = full("other").claims[0].evidence },
    Fault("belongs to another article") { $0.nodes = full("other").nodes },
  ])
  func aGraphThatDoesNotHangTogetherIsRefused(fault: Fault) throws {
    let store = try GraphStore(path: path)
    var graph = GraphStoreTests.full()
    fault.change(&graph)
    let error = #expect(throws: StoreError.self) { try store.add(graph) }
    #expect("\(try #require(error))".contains(fault.testDescription))
    #expect(try store.articles().isEmpty)
  }

  @Test func theDumpTellsEveryValueApart() throws {
    let store = try GraphStore(path: path)
    try store.add(GraphStoreTests.full())
    let lines = try store.dump().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.contains("text\tHolm går\\n\\nIda Holm (FH) går.\\t\\\\ »Ja«"))
    #expect(lines.contains("finding\tnote\telsewhere\t-\t\\-"))
    #expect(lines.contains("alias\thavnen"))
  }
}
