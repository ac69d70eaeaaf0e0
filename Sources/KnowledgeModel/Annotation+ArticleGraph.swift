extension Annotation {
  /// Writes an article graph down, its nodes as `n1`, `n2`, … in their order; `entity` tells a node's merged id.
  public init(_ graph: ArticleGraph, entity: (NodeID) -> EntityID? = { _ in nil }) {
    let short = Dictionary(
      graph.nodes.enumerated().map { ($1.id, "n\($0 + 1)") }, uniquingKeysWith: { first, _ in first })
    self.init(
      article: graph.article.name, published: graph.article.published, outlet: graph.article.outlet,
      language: graph.article.language,
      nodes: graph.nodes.map { node in
        Node(
          id: short[node.id] ?? "", kind: node.kind, name: node.kind == .post ? nil : node.name,
          title: node.kind == .post ? node.name : nil, organisation: node.organisation.flatMap { short[$0] },
          aliases: node.aliases, implied: node.isImplied ? true : nil, entity: entity(node.id)?.description)
      },
      claims: graph.claims.map { claim in
        Claim(
          relation: claim.relation, from: short[claim.from] ?? "", to: short[claim.to] ?? "", status: claim.status,
          since: claim.since, until: claim.until, certainty: claim.certainty == .stated ? nil : claim.certainty,
          attributedTo: claim.attributedTo.flatMap { short[$0] })
      })
  }
}
