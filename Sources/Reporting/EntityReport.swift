public import KnowledgeModel

/// All that is known of an entity, for reading: each claim with its sentence, article and rule.
public struct EntityReport: Sendable {
  private let graph: KnowledgeGraph
  private let search: EntitySearch
  private let entities: [EntityID: Entity]
  private let articles: [ArticleID: Article]

  public init(_ graph: KnowledgeGraph) {
    self.graph = graph
    search = EntitySearch(graph)
    entities = Dictionary(graph.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    articles = Dictionary(graph.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Several lines, ending in a line break.
  public func text(of entity: Entity) -> String {
    var lines = ["\(HarmlessText.line(search.label(of: entity))) (\(entity.kind.words))"]
    lines.append("  id: \(entity.id)")
    if !entity.aliases.isEmpty {
      lines.append("  also: " + entity.aliases.map(HarmlessText.line).joined(separator: "; "))
    }
    let count = Set(entity.members.map(\.article)).count
    lines.append("  in \(count) \(count == 1 ? "article" : "articles")")
    for reason in entity.reasons { lines.append("  one because: " + HarmlessText.line(reason)) }
    for statement in statements(about: entity) {
      lines.append("")
      lines += told(statement, from: entity)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func statements(about entity: Entity) -> [Statement] {
    graph.statements.filter { $0.from == entity.id || $0.to == entity.id }.sorted { a, b in
      func key(_ statement: Statement) -> (Int, Int, String, String, DeterministicID) {
        let other = statement.from == entity.id ? statement.to : statement.from
        return (
          statement.from == entity.id ? 0 : 1, statement.relation.rank, statement.since?.description ?? "",
          label(of: other), statement.id
        )
      }
      return key(a) < key(b)
    }
  }

  private func told(_ statement: Statement, from entity: Entity) -> [String] {
    let isFrom = statement.from == entity.id
    let other = label(of: isFrom ? statement.to : statement.from)
    let words = isFrom ? statement.relation.words : statement.relation.inverseWords
    let qualifiers = qualifierWords(
      status: statement.status, since: statement.since, until: statement.until, certainty: statement.certainty,
      sources: statement.attributedTo.map(label))
    return ["\(words) \(other)\(qualifiers)"] + statement.supports.flatMap(evidence)
  }

  /// Two lines for each sentence that says it.
  private func evidence(of support: Statement.Support) -> [String] {
    var lines: [String] = []
    var told: Set<String> = []
    for evidence in support.evidence {
      guard let article = articles[evidence.article] else { continue }
      let sentence = HarmlessText.line(evidence.sentence.text(in: article.text))
      guard told.insert(sentence + evidence.rule).inserted else { continue }
      let published = article.published.map { ", \($0)" } ?? ""
      lines.append("  “\(sentence)”")
      lines.append("    \(HarmlessText.line(article.identity))\(published) · rule \(evidence.rule)")
    }
    return lines
  }

  private func label(of id: EntityID) -> String {
    entities[id].map { HarmlessText.line(search.label(of: $0)) } ?? id.description
  }
}
