import KnowledgeModel

extension GraphComparison {
  /// What is missed, spurious or wrongly qualified, one line each, in the order and words of the guideline's
  /// `score.py`.
  public var errors: [String] {
    let goldNames = gold.readableNames
    let predictedNames = predicted.readableNames
    func text(_ claim: Annotation.Claim, _ names: [String: String]) -> String {
      "\(claim.relation.rawValue)(\(names[claim.from] ?? claim.from) -> \(names[claim.to] ?? claim.to))"
    }

    let foundIDs = Set(rightNodes.values.map { gold.nodes[$0].id })
    let missedNodes = gold.nodes.filter { !foundIDs.contains($0.id) }
    let spuriousNodes = predicted.nodes.indices.filter { rightNodes[$0] == nil }.map { predicted.nodes[$0] }
    let spuriousClaims = predicted.claims.indices.filter { rightClaims[$0] == nil }.map { predicted.claims[$0] }
    let wrongQualifiers = rightClaims.sorted { $0.key < $1.key }.flatMap { index, goldIndex in
      let (claim, goldClaim) = (predicted.claims[index], gold.claims[goldIndex])
      return Qualifier.scored(on: goldClaim.relation).compactMap { qualifier -> String? in
        let values = values(of: qualifier, predictedClaim: index, goldClaim: goldIndex)
        if values.gold == values.predicted { return nil }
        var (wanted, told) = (qualifier.value(in: goldClaim), qualifier.value(in: claim))
        if qualifier == .attributedTo {
          wanted = wanted.map { goldNames[$0] ?? $0 }
          told = told.map { predictedNames[$0] ?? $0 }
        }
        return "qualifier      \(text(goldClaim, goldNames)): \(qualifier.rawValue) \(wanted ?? "None"), "
          + "predicted \(told ?? "None")"
      }
    }
    return missedNodes.map { "missed node    \($0.kind.rawValue) \(goldNames[$0.id] ?? "None")" }
      + spuriousNodes.map { "spurious node  \($0.kind.rawValue) \(predictedNames[$0.id] ?? "None")" }
      + wrongQualifiers
      + missedClaims.map { "missed claim   " + text(gold.claims[$0], goldNames) }
      + spuriousClaims.map { "spurious claim " + text($0, predictedNames) }
  }
}

extension Annotation {
  /// Id to name, a post as `title @ organisation`; what is missing is `None`. Of a repeated id, the last.
  fileprivate var readableNames: [String: String] {
    func label(_ node: Node) -> String { (node.kind == .post ? node.title : node.name) ?? "None" }
    let plain = Dictionary(nodes.map { ($0.id, label($0)) }, uniquingKeysWith: { $1 })
    let names = nodes.map { node in
      let organisation = node.organisation.flatMap { plain[$0] } ?? "None"
      return (node.id, node.kind == .post ? "\(label(node)) @ \(organisation)" : label(node))
    }
    return Dictionary(names, uniquingKeysWith: { $1 })
  }
}

extension Qualifier {
  static func scored(on relation: Relation) -> [Qualifier] {
    allCases.filter { $0 != .status || relation == .holdsPost }
  }
}
