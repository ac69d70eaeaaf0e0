internal import KnowledgeModel

/// Builds the merged graph from the articles and the groups that their nodes fall into.
struct KnowledgeGraphBuilder {
  let corpus: Corpus
  let partition: Partition

  func graph() -> KnowledgeGraph {
    let groups = partition.roots.map { partition.group(of: $0) }
    var entityOf = [EntityID](repeating: EntityID("none"), count: corpus.items.count)
    for group in groups {
      let id = EntityID("entity", group.members.map { corpus.items[$0].node.id }.min()?.description ?? "")
      for member in group.members { entityOf[member] = id }
    }
    return KnowledgeGraph(
      entities: groups.map { entity($0, entityOf) }.sorted { $0.id < $1.id },
      statements: statements(entityOf),
      articles: corpus.graphs.map(\.article).sorted { $0.identity < $1.identity })
  }

  private func entity(_ group: Partition.Group, _ entityOf: [EntityID]) -> Entity {
    let items = group.members.sorted()
    let nodes = items.map { corpus.items[$0].node }
    let name = KnowledgeGraphBuilder.commonest(nodes.map(\.name))
    let forms = Set(nodes.flatMap { [$0.name] + $0.aliases }).subtracting([name])
    return Entity(
      id: entityOf[items[0]], kind: nodes[0].kind, name: name,
      organisation: items.lazy.compactMap { corpus.items[$0].organisation }.first.map { entityOf[$0] },
      aliases: forms.sorted(by: KnowledgeGraphBuilder.byCodePoint),
      members: items.map {
        Entity.Member(article: corpus.articleIDs[corpus.items[$0].article], node: corpus.items[$0].node.id)
      }.sorted(),
      reasons: group.reasons.sorted(by: KnowledgeGraphBuilder.byCodePoint))
  }

  /// The commonest; the longest, then the first by code point, of several.
  static func commonest(_ names: [String]) -> String {
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { a, b in
      if a.value != b.value { return a.value < b.value }
      if a.key.count != b.key.count { return a.key.count < b.key.count }
      return byCodePoint(b.key, a.key)
    }?.key ?? ""
  }

  static func byCodePoint(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

  private struct Key: Hashable {
    let relation: Relation
    let from: EntityID
    let to: EntityID
    let status: HoldingStatus?
    let certainty: Certainty
  }

  /// What would join an entity with itself says nothing and is left out.
  private func statements(_ entityOf: [EntityID]) -> [Statement] {
    var supports: [Key: [Statement.Support]] = [:]
    for (graph, article) in zip(corpus.graphs, corpus.articleIDs) {
      for claim in graph.claims {
        guard let from = corpus.item(claim.from).map({ entityOf[$0] }),
          let to = corpus.item(claim.to).map({ entityOf[$0] }), from != to
        else { continue }
        let ends = claim.relation.isSymmetric && to < from ? (to, from) : (from, to)
        supports[
          Key(
            relation: claim.relation, from: ends.0, to: ends.1, status: claim.status, certainty: claim.certainty),
          default: []
        ].append(
          Statement.Support(
            article: article, claim: claim.id, since: claim.since, until: claim.until,
            attributedTo: claim.attributedTo.flatMap { corpus.item($0) }.map { entityOf[$0] },
            evidence: claim.evidence))
      }
    }
    return supports.map { key, supports in
      Statement(
        relation: key.relation, from: key.from, to: key.to, status: key.status, certainty: key.certainty,
        supports: supports.sorted { ($0.article, $0.claim) < ($1.article, $1.claim) })
    }.sorted { $0.id < $1.id }
  }
}
