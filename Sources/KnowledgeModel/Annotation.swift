/// A graph in the shape of the annotation guideline's JSON, for gold files and for `--format annotation`.
public struct Annotation: Sendable, Hashable, Codable {
  public var article: String
  public var published: PartialDate?
  public var outlet: String?
  public var language: String?
  public var nodes: [Node]
  public var claims: [Claim]

  public init(
    article: String, published: PartialDate?, outlet: String?, language: String?, nodes: [Node], claims: [Claim]
  ) {
    self.article = article
    self.published = published
    self.outlet = outlet
    self.language = language
    self.nodes = nodes
    self.claims = claims
  }

  /// `name` for all kinds but the post, which has `title` and `organisation`.
  public struct Node: Sendable, Hashable, Codable {
    public var id: String
    public var kind: NodeKind
    public var name: String?
    public var title: String?
    public var organisation: String?
    public var aliases: [String]?
    /// The text has no name for it.
    public var implied: Bool?
    /// The merged node's id, where it comes from a store.
    public var entity: String?

    public init(
      id: String, kind: NodeKind, name: String? = nil, title: String? = nil, organisation: String? = nil,
      aliases: [String]? = [], implied: Bool? = nil, entity: String? = nil
    ) {
      self.id = id
      self.kind = kind
      self.name = name
      self.title = title
      self.organisation = organisation
      self.aliases = aliases
      self.implied = implied
      self.entity = entity
    }

    /// The name, or a post's title.
    public var label: String { (kind == .post ? title : name) ?? "" }
  }

  /// Absent qualifiers have their default: current, stated, none.
  public struct Claim: Sendable, Hashable, Codable {
    public var relation: Relation
    public var from: String
    public var to: String
    public var status: HoldingStatus?
    public var since: PartialDate?
    public var until: PartialDate?
    public var certainty: Certainty?
    public var attributedTo: String?

    public init(
      relation: Relation, from: String, to: String, status: HoldingStatus? = nil, since: PartialDate? = nil,
      until: PartialDate? = nil, certainty: Certainty? = nil, attributedTo: String? = nil
    ) {
      self.relation = relation
      self.from = from
      self.to = to
      self.status = status
      self.since = since
      self.until = until
      self.certainty = certainty
      self.attributedTo = attributedTo
    }
  }
}
