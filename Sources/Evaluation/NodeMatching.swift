import KnowledgeModel

/// Which predicted nodes of one article mean which of its gold nodes, one to one.
struct NodeMatching {
  /// Index of a predicted node to the index of its gold node.
  private(set) var goldIndex: [Int: Int] = [:]
  private let gold: [Annotation.Node]
  private let predicted: [Annotation.Node]
  private var takenIDs: Set<String> = []
  /// Of a repeated id, the first.
  private let indexOfID: [String: Int]

  /// Names and titles must be equal when folded; with `isLenient` a gold alias serves as well, after all exact names.
  /// Posts come last because they rest on their organisation.
  init(gold: [Annotation.Node], predicted: [Annotation.Node], isLenient: Bool) {
    self.gold = gold
    self.predicted = predicted
    indexOfID = Dictionary(predicted.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let names = gold.map { [FoldedName($0.label)] }
    let namesAndAliases = gold.map { ([$0.label] + ($0.aliases ?? [])).map(FoldedName.init) }
    for isPost in [false, true] {
      match(posts: isPost, by: names)
      if isLenient { match(posts: isPost, by: namesAndAliases) }
    }
  }

  private mutating func match(posts: Bool, by names: [[FoldedName]]) {
    for (index, node) in predicted.enumerated() where goldIndex[index] == nil && (node.kind == .post) == posts {
      let name = FoldedName(node.label)
      if name.isEmpty { continue }
      let match = gold.indices.first { candidate in
        !takenIDs.contains(gold[candidate].id) && gold[candidate].kind == node.kind && names[candidate].contains(name)
          && (!posts || isSameOrganisation(node, gold[candidate]))
      }
      guard let match else { continue }
      goldIndex[index] = match
      takenIDs.insert(gold[match].id)
    }
  }

  private func isSameOrganisation(_ node: Annotation.Node, _ goldNode: Annotation.Node) -> Bool {
    guard let organisation = node.organisation, let goldOrganisation = goldNode.organisation else {
      return node.organisation == nil && goldNode.organisation == nil
    }
    guard let match = indexOfID[organisation].flatMap({ goldIndex[$0] }) else { return false }
    return gold[match].id == goldOrganisation
  }
}
