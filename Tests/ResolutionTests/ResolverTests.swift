import KnowledgeModel
import Resolution
import TestSupport
import Testing

@Suite struct ResolverTests {
  @Test(arguments: 0..<6 as Range<UInt64>) func anyOrderGivesTheSameGraph(seed: UInt64) {
    let graphs = RandomGraphs.make(seed: seed, articles: 8)
    var random = SeededGenerator(seed: seed &+ 99)
    let merged = Resolver().merge(graphs)
    for _ in 0..<3 { #expect(Resolver().merge(graphs.shuffled(using: &random)) == merged) }
  }

  @Test(arguments: 0..<6 as Range<UInt64>) func everyNodeIsInOneEntityOfItsKind(seed: UInt64) {
    let graphs = RandomGraphs.make(seed: seed, articles: 8)
    let merged = Resolver().merge(graphs)
    let kinds = Dictionary(uniqueKeysWithValues: graphs.flatMap(\.nodes).map { ($0.id, $0.kind) })
    let members = merged.entities.flatMap { entity in entity.members.map { (entity.kind, $0.node) } }
    #expect(members.count == kinds.count)
    #expect(members.allSatisfy { kinds[$1] == $0 })
    #expect(merged.entities.allSatisfy { $0.members.count == 1 ? $0.reasons.isEmpty : !$0.reasons.isEmpty })
  }

  /// Only what would join an entity with itself is left out.
  @Test(arguments: 0..<6 as Range<UInt64>) func everyClaimSupportsAStatement(seed: UInt64) {
    let graphs = RandomGraphs.make(seed: seed, articles: 8)
    let merged = Resolver().merge(graphs)
    let entityOf = Dictionary(
      uniqueKeysWithValues: merged.entities.flatMap { entity in entity.members.map { ($0.node, entity.id) } })
    let expected = graphs.flatMap(\.claims).filter { entityOf[$0.from] != entityOf[$0.to] }.map(\.id)
    #expect(merged.statements.flatMap(\.supports).map(\.claim).sorted() == expected.sorted())
  }

  @Test func nothingGivesNothing() {
    #expect(Resolver().merge([]) == KnowledgeGraph())
  }

  @Test func oneStatementHasASupportForEachArticle() throws {
    let graphs = ["a", "b"].map { name in
      var graph = GraphBuilder(name, text: "Ida Holm")
      let post = graph.post("formand", at: graph.organisation("Havnen"))
      graph.claim(
        .holdsPost, graph.person("Ida Holm"), post, since: name == "a" ? "2014" : "2014-03",
        attributedTo: name == "a" ? graph.outlet("Kystbladet") : nil)
      return graph.graph
    }
    let merged = Resolver().merge(graphs)
    let statement = try #require(merged.statements.first { $0.relation == .holdsPost })
    #expect(statement.supports.count == 2)
    #expect(statement.supports.map(\.article) == graphs.map(\.article.id).sorted())
    #expect(statement.since == PartialDate("2014-03"))
    #expect(statement.attributedTo.isEmpty)
    #expect(merged.statements.count == 2)
    #expect(merged.articles.map(\.identity) == ["a", "b"])
  }

  @Test func otherStatusOrCertaintyIsAnotherStatement() {
    let graphs = [("a", HoldingStatus.current, Certainty.stated), ("b", .former, .stated), ("c", .current, .rumoured)]
      .map { name, status, certainty in
        var graph = GraphBuilder(name)
        let post = graph.post("formand", at: graph.organisation("Havnen"))
        graph.claim(.holdsPost, graph.person("Ida Holm"), post, status: status, certainty: certainty)
        return graph.graph
      }
    #expect(Resolver().merge(graphs).statements.filter { $0.relation == .holdsPost }.count == 3)
  }

  @Test func familyHasNoDirection() {
    let graphs = [("a", "Ida Holm", "Bo Holm"), ("b", "Bo Holm", "Ida Holm")].map { name, one, other in
      var graph = GraphBuilder(name)
      graph.claim(.familyOf, graph.person(one), graph.person(other))
      return graph.graph
    }
    let statements = Resolver().merge(graphs).statements
    #expect(statements.count == 1)
    #expect(statements.first?.supports.count == 2)
  }

  @Test func theCommonestNameNamesTheEntity() throws {
    let graphs = ["a": "TV-Fjord", "b": "TV Fjord", "c": "TV Fjord"].map { article, name in
      var graph = GraphBuilder(article)
      _ = graph.outlet(name, aliases: ["stationen"])
      return graph.graph
    }
    let entity = try #require(Resolver().merge(graphs).entities.first)
    #expect(entity.name == "TV Fjord")
    #expect(entity.aliases == ["TV-Fjord", "stationen"])
    #expect(entity.members.count == 3)
  }
}
