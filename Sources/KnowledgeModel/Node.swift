/// What one article says about one person, organisation, outlet or post.
public struct Node: Sendable, Hashable, Codable {
  public let kind: NodeKind
  /// The fullest form in the article; a post's title in indefinite singular, lower case.
  public let name: String
  /// The organisation or outlet that a post belongs to; nil for the other kinds.
  public let organisation: NodeID?
  public let id: NodeID
  /// Every other form in the text that means it, once each, in order of appearance.
  public var aliases: [String]
  /// Where the text speaks of it, in order.
  public var mentions: [Mention]

  /// `organisation` is the id of a node of the same article, for posts only.
  public init(
    article: ArticleID, kind: NodeKind, name: String, organisation: NodeID? = nil, aliases: [String] = [],
    mentions: [Mention] = []
  ) {
    self.kind = kind
    self.name = name
    self.organisation = organisation
    self.aliases = aliases
    self.mentions = mentions
    id = NodeID("node", article.description, kind.rawValue, name, organisation?.description ?? "")
  }

  /// True where the text has no name for it (`Danmark` behind `statsministeren`).
  public var isImplied: Bool { mentions.isEmpty }
}
