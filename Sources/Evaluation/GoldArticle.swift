public import KnowledgeModel

/// An article with the graph that an expert reader would draw from it: `NAME.txt` and `NAME.json`.
public struct GoldArticle: Sendable, Hashable {
  public let name: String
  /// The path of `NAME.txt`.
  public let textPath: String
  public let graph: Annotation

  public init(name: String, textPath: String, graph: Annotation) {
    self.name = name
    self.textPath = textPath
    self.graph = graph
  }

  /// The article as read from its text, with the date, outlet and language that the graph's file tells.
  public func labelled(_ article: Article) -> Article {
    var article = article
    article.published = graph.published ?? article.published
    article.outlet = graph.outlet ?? article.outlet
    article.language = graph.language ?? article.language
    return article
  }
}
