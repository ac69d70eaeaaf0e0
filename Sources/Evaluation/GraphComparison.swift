public import KnowledgeModel

/// One article's predicted graph held against its gold graph.
public struct GraphComparison: Sendable {
  public let gold: Annotation
  public let predicted: Annotation
  /// Index of each right predicted node, to the index of its gold node.
  public let rightNodes: [Int: Int]
  /// Index of each right predicted claim, to the index of its gold claim.
  public private(set) var rightClaims: [Int: Int] = [:]
  /// Gold claims that nothing predicts, by index; those of the same relation and ends together.
  public private(set) var missedClaims: [Int] = []
  /// Predicted ids in the gold graph's terms; of a repeated id, the first that is right.
  private let goldID: [String: String]

  /// - Parameter isLenient: whether a predicted name may also equal a gold alias.
  public init(gold: Annotation, predicted: Annotation, isLenient: Bool) {
    self.gold = gold
    self.predicted = predicted
    let matching = NodeMatching(gold: gold.nodes, predicted: predicted.nodes, isLenient: isLenient)
    rightNodes = matching.goldIndex
    goldID = Dictionary(
      matching.goldIndex.sorted { $0.key < $1.key }.map { (predicted.nodes[$0].id, gold.nodes[$1].id) },
      uniquingKeysWith: { first, _ in first })
    matchClaims()
  }

  /// Where a right claim's qualifier stands in gold and prediction, as gold ids for `attributedTo`.
  func values(of qualifier: Qualifier, predictedClaim: Int, goldClaim: Int) -> (gold: String?, predicted: String?) {
    let wanted = qualifier.value(in: gold.claims[goldClaim])
    let told = qualifier.value(in: predicted.claims[predictedClaim])
    guard qualifier == .attributedTo, let told else { return (wanted, told) }
    // An id cannot hold a NUL, so a source that is no gold node equals nothing.
    return (wanted, goldID[told] ?? "\0" + told)
  }

  private mutating func matchClaims() {
    var open: [ClaimKey: [Int]] = [:]
    var keys: [ClaimKey] = []
    for (index, claim) in gold.claims.enumerated() {
      let key = ClaimKey(claim.relation, claim.from, claim.to)
      if open[key] == nil { keys.append(key) }
      open[key, default: []].append(index)
    }
    for (index, claim) in predicted.claims.enumerated() {
      guard let from = goldID[claim.from], let to = goldID[claim.to] else { continue }
      let key = ClaimKey(claim.relation, from, to)
      guard let match = open[key]?.first else { continue }
      open[key]?.removeFirst()
      rightClaims[index] = match
    }
    missedClaims = keys.flatMap { open[$0] ?? [] }
  }

  /// `familyOf` has no direction.
  private struct ClaimKey: Hashable {
    let relation: Relation
    let ends: [String]

    init(_ relation: Relation, _ from: String, _ to: String) {
      self.relation = relation
      ends = relation.isSymmetric ? [from, to].sorted() : [from, to]
    }
  }
}
