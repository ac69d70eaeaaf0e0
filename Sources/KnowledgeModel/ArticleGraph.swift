/// What one article says: its nodes and the claims between them.
public struct ArticleGraph: Sendable, Hashable, Codable {
  public let article: Article
  public var nodes: [Node]
  public var claims: [Claim]
  public var findings: [Finding]

  public init(article: Article, nodes: [Node] = [], claims: [Claim] = [], findings: [Finding] = []) {
    self.article = article
    self.nodes = nodes
    self.claims = claims
    self.findings = findings
  }
}
