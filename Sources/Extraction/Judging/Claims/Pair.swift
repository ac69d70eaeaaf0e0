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
  var relations: [Relation] { Pair.relations[kinds.from]?[kinds.to] ?? [] }

  static let relations: [NodeKind: [NodeKind: [Relation]]] = {
    var relations: [NodeKind: [NodeKind: [Relation]]] = [:]
    for from in NodeKind.allCases {
      for to in NodeKind.allCases {
        relations[from, default: [:]][to] = Relation.allCases.filter { $0.joins(from, to) }
      }
    }
    return relations
  }()
}
