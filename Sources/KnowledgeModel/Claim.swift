/// One thing that one article says: a relation between two of its nodes, with its qualifiers and its evidence.
public struct Claim: Sendable, Hashable, Codable {
  public let relation: Relation
  public let from: NodeID
  public let to: NodeID
  /// On `holdsPost` only, and always there.
  public var status: HoldingStatus?
  public var since: PartialDate?
  public var until: PartialDate?
  public var certainty: Certainty
  /// The outlet or person whom the article names as the source of this very claim.
  public var attributedTo: NodeID?
  /// How likely it is right, 0 to 1, calibrated on articles that the model had not seen; nil where none judged it.
  public var confidence: Double?
  /// Where the text says it, the strongest first; never empty.
  public var evidence: [Evidence]

  public init(
    _ relation: Relation, from: NodeID, to: NodeID, status: HoldingStatus? = nil, since: PartialDate? = nil,
    until: PartialDate? = nil, certainty: Certainty = .stated, attributedTo: NodeID? = nil,
    confidence: Double? = nil, evidence: [Evidence]
  ) {
    self.relation = relation
    self.from = from
    self.to = to
    self.status = relation == .holdsPost ? status ?? .current : nil
    self.since = relation.isLasting ? since : nil
    self.until = relation.isLasting ? until : nil
    self.certainty = certainty
    self.attributedTo = attributedTo
    self.confidence = confidence
    self.evidence = evidence
  }

  /// A claim is listed once for an article, so its relation and ends name it.
  public var id: ClaimID {
    let ends = relation.isSymmetric && to < from ? [to, from] : [from, to]
    return ClaimID(fields: ["claim", relation.rawValue] + ends.map(\.description))
  }
}
