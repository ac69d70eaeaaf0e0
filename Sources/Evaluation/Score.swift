public import KnowledgeModel

/// Precision, recall and F1 of predicted graphs, micro-averaged over articles: the numbers of the guideline's
/// `score.py`.
public struct Score: Sendable {
  /// Whether a predicted name may also equal a gold alias.
  public let isLenient: Bool
  public private(set) var articleCount = 0
  /// Kinds that occur.
  public private(set) var nodes: [NodeKind: Tally] = [:]
  /// Relations that occur.
  public private(set) var claims: [Relation: Tally] = [:]
  public private(set) var qualifiers: [Qualifier: QualifierTally] = [:]

  public init(isLenient: Bool = false) { self.isLenient = isLenient }

  public var nodesF1: Double { nodes.values.reduce(Tally(), +).f1 }
  public var claimsF1: Double { claims.values.reduce(Tally(), +).f1 }
  /// The accuracy over all qualifiers; 0 where there are none.
  public var qualifierAccuracy: Double { qualifiers.values.reduce(QualifierTally(), +).accuracy ?? 0 }

  /// Adds one article, and tells its errors, a line each.
  @discardableResult
  public mutating func add(gold: Annotation, predicted: Annotation) -> [String] {
    let comparison = GraphComparison(gold: gold, predicted: predicted, isLenient: isLenient)
    add(comparison)
    return comparison.errors
  }

  /// Adds one article that is compared already.
  public mutating func add(_ comparison: GraphComparison) {
    articleCount += 1
    for node in comparison.gold.nodes { nodes[node.kind, default: Tally()].gold += 1 }
    for (index, node) in comparison.predicted.nodes.enumerated() {
      nodes[node.kind, default: Tally()].predicted += 1
      if comparison.rightNodes[index] != nil { nodes[node.kind, default: Tally()].right += 1 }
    }
    for claim in comparison.gold.claims { claims[claim.relation, default: Tally()].gold += 1 }
    for (index, claim) in comparison.predicted.claims.enumerated() {
      claims[claim.relation, default: Tally()].predicted += 1
      guard let goldIndex = comparison.rightClaims[index] else { continue }
      claims[claim.relation, default: Tally()].right += 1
      for qualifier in Qualifier.scored(on: claim.relation) {
        let values = comparison.values(of: qualifier, predictedClaim: index, goldClaim: goldIndex)
        let isRight = values.gold == values.predicted ? 1 : 0
        var tally = QualifierTally(count: 1, right: isRight)
        if values.gold != qualifier.defaultValue || values.predicted != qualifier.defaultValue {
          tally.setCount = 1
          tally.setRight = isRight
        }
        qualifiers[qualifier] = (qualifiers[qualifier] ?? QualifierTally()) + tally
      }
    }
  }
}
