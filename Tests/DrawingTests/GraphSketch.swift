import KnowledgeModel

/// A knowledge graph made by hand, with names for ids.
struct GraphSketch {
  private(set) var entities: [Entity] = []
  private var supports: [Key: [Statement.Support]] = [:]
  private var articles: [Article] = []

  private struct Key: Hashable {
    let relation: Relation
    let from: EntityID
    let to: EntityID
    let status: HoldingStatus?
    let certainty: Certainty
  }

  /// What is added next is said by this article.
  mutating func article(
    _ name: String, title: String? = nil, published: String? = nil, url: String? = nil, text: String = "En sætning."
  ) {
    articles.append(
      Article(
        identity: name, name: name, text: text, title: title, published: published.flatMap { PartialDate($0) }, url: url
      ))
  }

  mutating func add(_ kind: NodeKind, _ name: String, at organisation: EntityID? = nil, aliases: [String] = [])
    -> EntityID
  {
    if articles.isEmpty { article("a") }
    let id = EntityID(kind.rawValue, name, organisation?.description ?? "")
    if !entities.contains(where: { $0.id == id }) {
      let member = Entity.Member(article: articles[articles.count - 1].id, node: id)
      entities.append(
        Entity(id: id, kind: kind, name: name, organisation: organisation, aliases: aliases, members: [member]))
    }
    if let organisation { say(.postIn, id, organisation) }
    return id
  }

  mutating func say(
    _ relation: Relation, _ from: EntityID, _ to: EntityID, _ status: HoldingStatus? = nil, since: String? = nil,
    until: String? = nil, certainty: Certainty = .stated, by source: EntityID? = nil, rule: String = "by-hand"
  ) {
    let article = articles[articles.count - 1]
    let whole = Span(0, article.text.utf8.count)
    let status = relation == .holdsPost ? status ?? .current : nil
    supports[Key(relation: relation, from: from, to: to, status: status, certainty: certainty), default: []].append(
      .init(
        article: article.id, claim: ClaimID("claim", relation.rawValue, from.description, to.description),
        since: since.flatMap { PartialDate($0) }, until: until.flatMap { PartialDate($0) }, attributedTo: source,
        evidence: [Evidence(article: article.id, span: whole, sentence: whole, rule: rule)]))
  }

  var graph: KnowledgeGraph {
    KnowledgeGraph(
      entities: entities.sorted { $0.id < $1.id },
      statements: supports.map { key, supports in
        Statement(
          relation: key.relation, from: key.from, to: key.to, status: key.status, certainty: key.certainty,
          supports: supports)
      }.sorted { $0.id < $1.id },
      articles: articles)
  }
}
