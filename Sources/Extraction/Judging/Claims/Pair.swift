import KnowledgeModel

/// Two nodes that a relation may join, with all that the article shows of them together.
struct Pair {
  /// A sentence in which both stand.
  struct Sighting {
    var sentence: Int
    /// Indices into `Workspace.titleChunks[sentence]`.
    var from: Int
    var to: Int
  }

  let from: Proposal.End
  let to: Proposal.End
  let kinds: (from: NodeKind, to: NodeKind)
  var bag = FeatureBag()
  var sightings: [Sighting] = []
  /// What the rules propose for it: indices into `Workspace.proposals`.
  var proposals: [Int] = []

  /// The relations that may join nodes of these kinds.
  var relations: [Relation] { Pair.relations(kinds.from, kinds.to) }

  static func relations(_ from: NodeKind, _ to: NodeKind) -> [Relation] { relations[from.place][to.place] }

  private static let relations = NodeKind.allCases.map { from in
    NodeKind.allCases.map { to in Relation.allCases.filter { $0.joins(from, to) } }
  }
}
