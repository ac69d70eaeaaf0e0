import KnowledgeModel

extension Workspace {
  /// How many clauses away something is looked for, so that the time stays linear in the text.
  static let clauseReach = 12

  /// The clauses that depend on one: the next, and the first of the sentence.
  func clauses(below clause: Clause) -> [Clause] {
    let clauses = clauses[clause.sentence]
    return [clause.number + 1, 0].filter { clauses.indices.contains($0) && clauses[$0].parent == clause.number }
      .map { clauses[$0] }
  }

  /// The clause to which a chunk belongs.
  func clause(at place: Int, in sentence: Int) -> Clause? {
    let clauses = clauses[sentence]
    // They stand in the order of their first words.
    let end = clauses.frontCount(where: { ($0.chunks.first ?? 0) <= place })
    return clauses[..<end].suffix(Workspace.clauseReach).first { $0.chunks.contains(place) }
  }

  /// The clause in which a claim's words end.
  func clause(endingOf proposal: Proposal) -> Clause? {
    let chunks = sentences[proposal.sentence]
    let end = chunks.frontCount(where: { $0.tokens.lowerBound < proposal.tokens.upperBound })
    return end > 0 ? clause(at: end - 1, in: proposal.sentence) : nil
  }
}

extension Array {
  /// How many elements at the front are so, where all others come behind them.
  func frontCount(where isFront: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isFront(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
