public import KnowledgeModel

/// Makes an article graph by hand, each claim with evidence.
///
/// ```swift
/// var graph = GraphBuilder("a.txt", text: "Ida Holm er formand for Havnen")
/// let post = graph.post("formand", at: graph.organisation("Havnen"))
/// graph.claim(.holdsPost, graph.person("Ida Holm"), post)
/// graph.graph
/// ```
public struct GraphBuilder {
  public private(set) var graph: ArticleGraph

  public init(_ identity: String = "a.txt", text: String = "", published: String? = nil, outlet: String? = nil) {
    let file = identity.split(separator: "/").last.map(String.init) ?? identity
    graph = ArticleGraph(
      article: Article(
        identity: identity, name: file.hasSuffix(".txt") ? String(file.dropLast(4)) : file, text: text,
        published: published.flatMap { PartialDate($0) }, outlet: outlet))
  }

  public mutating func person(_ name: String, aliases: [String] = []) -> NodeID { node(.person, name, aliases) }
  public mutating func organisation(_ name: String, aliases: [String] = []) -> NodeID {
    node(.organisation, name, aliases)
  }
  public mutating func outlet(_ name: String, aliases: [String] = []) -> NodeID { node(.mediaOutlet, name, aliases) }

  /// A post, and its `postIn` where it has an organisation.
  public mutating func post(_ title: String, at organisation: NodeID? = nil, aliases: [String] = []) -> NodeID {
    let post = node(.post, title, aliases, organisation)
    if let organisation { claim(.postIn, post, organisation) }
    return post
  }

  /// Its evidence is the first place of `words` in the text, or the whole text.
  public mutating func claim(
    _ relation: Relation, _ from: NodeID, _ to: NodeID, status: HoldingStatus? = nil, since: String? = nil,
    until: String? = nil, certainty: Certainty = .stated, attributedTo: NodeID? = nil, words: String = "",
    rule: String = "by-hand"
  ) {
    let evidence = Evidence(
      article: graph.article.id, span: span(of: words) ?? whole, sentence: whole, rule: rule)
    let claim = Claim(
      relation, from: from, to: to, status: status, since: since.flatMap { PartialDate($0) },
      until: until.flatMap { PartialDate($0) }, certainty: certainty, attributedTo: attributedTo,
      evidence: [evidence])
    if !graph.claims.contains(where: { $0.id == claim.id }) { graph.claims.append(claim) }
  }

  /// The same name again is the same node.
  private mutating func node(
    _ kind: NodeKind, _ name: String, _ aliases: [String], _ organisation: NodeID? = nil
  ) -> NodeID {
    let mentions = span(of: name).map { [Mention(span: $0, form: kind == .post ? .title : .name, reason: "by hand")] }
    let node = Node(
      article: graph.article.id, kind: kind, name: name, organisation: organisation, aliases: aliases,
      mentions: mentions ?? [])
    if !graph.nodes.contains(where: { $0.id == node.id }) { graph.nodes.append(node) }
    return node.id
  }

  private var whole: Span { Span(0, graph.article.text.utf8.count) }

  private func span(of words: String) -> Span? {
    guard !words.isEmpty, let range = graph.article.text.firstRange(of: words) else { return nil }
    let start = graph.article.text[..<range.lowerBound].utf8.count
    return Span(start, start + words.utf8.count)
  }
}
