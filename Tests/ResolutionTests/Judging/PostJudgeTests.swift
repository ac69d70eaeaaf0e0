import KnowledgeModel
import Resolution
import TestSupport
import Testing

@Suite struct PostJudgeTests {
  private func merged(_ articles: [String]...) -> Merged { Merged(articles.map { ("2024-01-01", $0) }) }

  @Test func theSameTitleAtTheSameOrganisation() throws {
    let merged = merged(
      ["Fjordens Havn = FH", "Ida Holm: adm. direktør @ Fjordens Havn"], ["Bo Dam: administrerende direktør @ FH"])
    let post = try #require(merged.graph.entities.first { $0.kind == .post })
    #expect(post.members.count == 2)
    #expect(post.organisation == merged.graph.entities.first { $0.kind == .organisation }?.id)
  }

  @Test(arguments: [
    ["Bo Dam: formand @ Blåhøj"], ["Bo Dam: næstformand @ Fjordens Havn"],
  ])
  func anotherTitleOrOrganisation(other: [String]) {
    #expect(merged(["Ida Holm: formand @ Fjordens Havn"], other).graph.entities.filter { $0.kind == .post }.count == 2)
  }

  /// `direktør` of nothing named, held by the person; and in other articles at one organisation, or at two.
  @Test(arguments: [(["Havnen"], 1), (["Havnen", "Blåhøj"], 4), ([], 1)])
  func aPostOfNoOrganisationFollowsItsHolder(organisations: [String], posts: Int) {
    var graphs = ["a", "b"].map { name in
      var graph = GraphBuilder(name)
      graph.claim(.holdsPost, graph.person("Ida Holm"), graph.post("direktør"))
      return graph.graph
    }
    if !organisations.isEmpty {
      var graph = GraphBuilder("c")
      for organisation in organisations {
        graph.claim(
          .holdsPost, graph.person("Ida Holm"), graph.post("direktør", at: graph.organisation(organisation)))
      }
      graphs.append(graph.graph)
    }
    let entities = Resolver().merge(graphs).entities.filter { $0.kind == .post }
    #expect(entities.count == posts)
  }

  @Test func postsOfNoOrganisationAndDifferentHoldersStayApart() {
    let graphs = [("a", "Ida Holm"), ("b", "Bo Dam")].map { name, person in
      var graph = GraphBuilder(name)
      graph.claim(.holdsPost, graph.person(person), graph.post("direktør"))
      return graph.graph
    }
    #expect(Resolver().merge(graphs).entities.filter { $0.kind == .post }.count == 2)
  }
}
