/// What many articles say, with the nodes that mean the same made one. It is computed from article graphs and
/// never edited: everything in it points back to them.
public struct KnowledgeGraph: Sendable, Hashable, Codable {
  /// By id.
  public var entities: [Entity]
  /// By id.
  public var statements: [Statement]
  /// By identity.
  public var articles: [Article]

  public init(entities: [Entity] = [], statements: [Statement] = [], articles: [Article] = []) {
    self.entities = entities
    self.statements = statements
    self.articles = articles
  }
}

/// A merged node: the article nodes that were judged to be one.
public struct Entity: Sendable, Hashable, Codable {
  public let id: EntityID
  public let kind: NodeKind
  /// The commonest name; the longest, then the first by code point, where several are equally common.
  public let name: String
  /// A post's organisation or outlet.
  public let organisation: EntityID?
  /// All other forms, sorted.
  public let aliases: [String]
  /// The article nodes, sorted by article and node.
  public let members: [Member]
  /// Why its members are one, sorted; empty where there is only one.
  public let reasons: [String]

  public init(
    id: EntityID, kind: NodeKind, name: String, organisation: EntityID? = nil, aliases: [String] = [],
    members: [Member], reasons: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.organisation = organisation
    self.aliases = aliases
    self.members = members
    self.reasons = reasons
  }

  /// A node of an article.
  public struct Member: Sendable, Hashable, Codable, Comparable {
    public let article: ArticleID
    public let node: NodeID

    public init(article: ArticleID, node: NodeID) {
      self.article = article
      self.node = node
    }

    public static func < (a: Self, b: Self) -> Bool { (a.article, a.node) < (b.article, b.node) }
  }
}

/// A merged claim: what one or more articles say between two entities, in the same status and with the same certainty.
public struct Statement: Sendable, Hashable, Codable {
  public let id: DeterministicID
  public let relation: Relation
  public let from: EntityID
  public let to: EntityID
  public let status: HoldingStatus?
  public let certainty: Certainty
  /// Who says it, sorted by article; never empty.
  public let supports: [Support]

  public init(
    relation: Relation, from: EntityID, to: EntityID, status: HoldingStatus?, certainty: Certainty,
    supports: [Support]
  ) {
    self.relation = relation
    self.from = from
    self.to = to
    self.status = status
    self.certainty = certainty
    self.supports = supports
    id = DeterministicID(
      "statement", relation.rawValue, from.description, to.description, status?.rawValue ?? "", certainty.rawValue)
  }

  /// The most exact, then the earliest, start that a support gives.
  public var since: PartialDate? { Statement.mostExact(supports.compactMap(\.since)) }
  /// The most exact, then the earliest, end that a support gives.
  public var until: PartialDate? { Statement.mostExact(supports.compactMap(\.until)) }
  /// Those named as its source, each once, in order; empty if at least one article says it on its own account.
  public var attributedTo: [EntityID] {
    if supports.contains(where: { $0.attributedTo == nil }) { return [] }
    return Array(Set(supports.compactMap(\.attributedTo))).sorted()
  }

  private static func mostExact(_ dates: [PartialDate]) -> PartialDate? {
    dates.min { a, b in (-a.description.count, a.description) < (-b.description.count, b.description) }
  }

  /// One article's claim.
  public struct Support: Sendable, Hashable, Codable {
    public let article: ArticleID
    public let claim: ClaimID
    public let since: PartialDate?
    public let until: PartialDate?
    public let attributedTo: EntityID?
    public let evidence: [Evidence]

    public init(
      article: ArticleID, claim: ClaimID, since: PartialDate? = nil, until: PartialDate? = nil,
      attributedTo: EntityID? = nil, evidence: [Evidence]
    ) {
      self.article = article
      self.claim = claim
      self.since = since
      self.until = until
      self.attributedTo = attributedTo
      self.evidence = evidence
    }
  }
}
