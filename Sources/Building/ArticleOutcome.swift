public import KnowledgeModel
public import Reading

/// What came of one article: its graph, or the findings that tell why there is none.
public struct ArticleOutcome: Sendable {
  public let source: ArticleSource
  public let graph: ArticleGraph?
  /// Of reading and of extraction, in that order.
  public let findings: [Finding]

  public init(source: ArticleSource, graph: ArticleGraph?, findings: [Finding]) {
    self.source = source
    self.graph = graph
    self.findings = findings
  }
}
