import KnowledgeModel

/// Which nodes matter most: those with the most statements and articles.
struct Importance {
  private let graph: KnowledgeGraph
  /// The most important first; equals by kind, name and id.
  let ranked: [Entity]
  private let neighbours: [EntityID: Set<EntityID>]
  private let known: Set<EntityID>

  init(_ graph: KnowledgeGraph) {
    var score: [EntityID: Int] = [:]
    var neighbours: [EntityID: Set<EntityID>] = [:]
    for entity in graph.entities { score[entity.id] = Set(entity.members.map(\.article)).count }
    for statement in graph.statements where statement.from != statement.to {
      for (one, other) in [(statement.from, statement.to), (statement.to, statement.from)] {
        score[one, default: 0] += 1
        // A post and its organisation are no company for each other.
        if statement.relation != .postIn { neighbours[one, default: []].insert(other) }
      }
    }
    self.graph = graph
    self.neighbours = neighbours
    known = Set(graph.entities.map(\.id))
    ranked = graph.entities.sorted { a, b in
      let (left, right) = (score[a.id] ?? 0, score[b.id] ?? 0)
      return left == right ? a.comesBefore(b) : left > right
    }
  }

  /// The graph cut down to its `limit` most important nodes.
  ///
  /// A post brings its organisation along, and a node that would stand alone gives its place to one that would not.
  func screenful(_ limit: Int = DrawingOptions.screenful) -> KnowledgeGraph {
    guard graph.entities.count > limit else { return graph }
    var kept = filled([], to: limit) { _ in true }
    // Standing alone is only known once the others are chosen, so the choice is mended, twice at most.
    for _ in 0..<2 {
      let company = inCompany(kept)
      if company.count == kept.count { break }
      kept = filled(company, to: limit) { !(neighbours[$0] ?? []).isDisjoint(with: company) }
    }
    kept = filled(kept, to: limit) { _ in true }
    return KnowledgeGraph(
      entities: graph.entities.filter { kept.contains($0.id) },
      statements: graph.statements.filter { kept.contains($0.from) && kept.contains($0.to) },
      articles: graph.articles)
  }

  /// Those with a statement to another that is kept, and the organisations of such posts.
  private func inCompany(_ kept: Set<EntityID>) -> Set<EntityID> {
    let linked = kept.filter { !(neighbours[$0] ?? []).isDisjoint(with: kept) }
    return linked.union(ranked.filter { linked.contains($0.id) }.compactMap(\.organisation).filter(kept.contains))
  }

  private func filled(
    _ start: Set<EntityID>, to limit: Int, where isWanted: (EntityID) -> Bool
  ) -> Set<EntityID> {
    var kept = start
    for entity in ranked where !kept.contains(entity.id) && isWanted(entity.id) {
      var needed: Set = [entity.id]
      if let organisation = entity.organisation, known.contains(organisation) { needed.insert(organisation) }
      needed.subtract(kept)
      if kept.count + needed.count <= limit { kept.formUnion(needed) }
    }
    return kept
  }
}

extension Entity {
  /// By kind, name and, where those agree, id: an order that a reader can follow.
  func comesBefore(_ other: Entity) -> Bool {
    (kind.drawingOrder, name, id) < (other.kind.drawingOrder, other.name, other.id)
  }
}

extension NodeKind {
  /// From the top of the drawing to the bottom.
  var drawingOrder: Int {
    switch self {
    case .mediaOutlet: 0
    case .person: 1
    case .organisation: 2
    case .post: 3
    }
  }
}
