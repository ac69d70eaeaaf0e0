internal import KnowledgeModel

/// Whether a graph hangs together: what the tables cannot hold is told in words before SQLite meets it.
enum GraphCheck {
  static func check(_ graph: ArticleGraph) throws(StoreError) {
    func fail(_ problem: String) -> StoreError {
      .inconsistentGraph(identity: graph.article.identity, problem: problem)
    }
    let article = graph.article.id
    var nodes: [NodeID: NodeKind] = [:]
    for node in graph.nodes {
      guard nodes.updateValue(node.kind, forKey: node.id) == nil else { throw fail("node '\(node.name)' stands twice") }
      let rebuilt = Node(article: article, kind: node.kind, name: node.name, organisation: node.organisation)
      guard rebuilt.id == node.id else { throw fail("node '\(node.name)' belongs to another article") }
    }
    for node in graph.nodes {
      guard let organisation = node.organisation else { continue }
      guard let kind = nodes[organisation], node.kind == .post, kind == .organisation || kind == .mediaOutlet else {
        throw fail("node '\(node.name)' has an organisation that is none of the article's")
      }
    }
    var claims: Set<ClaimID> = []
    for claim in graph.claims {
      let name = claim.relation.rawValue
      guard nodes[claim.from] != nil, nodes[claim.to] != nil, claim.attributedTo.map({ nodes[$0] != nil }) ?? true
      else { throw fail("a claim '\(name)' joins a node that the graph does not have") }
      guard claims.insert(claim.id).inserted else { throw fail("a claim '\(name)' stands twice") }
      guard claim.evidence.allSatisfy({ $0.article == article }) else {
        throw fail("a claim '\(name)' has its evidence in another article")
      }
    }
  }
}
