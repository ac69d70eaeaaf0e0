public import DanishLanguage
public import KnowledgeModel
import Resolution

/// What several articles say, merged, and the way from each article's nodes into it.
public struct Merge: Sendable {
  /// By identity.
  public let articleGraphs: [ArticleGraph]
  public let graph: KnowledgeGraph
  private let entities: [Entity.Member: EntityID]

  /// Any order of the graphs gives the same.
  ///
  /// - Parameter lexicons: tell which organisations have several names, and which share one.
  public init(_ articleGraphs: [ArticleGraph], lexicons: Lexicons) {
    self.articleGraphs = articleGraphs.sorted {
      $0.article.identity.utf8.lexicographicallyPrecedes($1.article.identity.utf8)
    }
    graph = Resolver(knownNames: lexicons.knownNames(in: articleGraphs)).merge(articleGraphs)
    entities = Dictionary(
      graph.entities.flatMap { entity in entity.members.map { ($0, entity.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Each article's annotation, by identity, its nodes with the ids of what they were merged into.
  public var annotations: [Annotation] {
    articleGraphs.map { graph in
      Annotation(graph) { node in entities[Entity.Member(article: graph.article.id, node: node)] }
    }
  }
}
