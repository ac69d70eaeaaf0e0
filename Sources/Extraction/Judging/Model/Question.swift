import KnowledgeModel

/// What the model answers about a pair of nodes, each with its own weights: whether a relation joins it, and how.
enum Question: Hashable {
  case relation(Relation)
  case status(HoldingStatus)
  case certainty(Certainty)

  static let all: [Question] =
    Relation.allCases.map(Question.relation) + HoldingStatus.allCases.map(Question.status)
    + Certainty.allCases.map(Question.certainty)

  /// Its place in `all`.
  var index: Int {
    switch self {
    case .relation(let relation): relation.place
    case .status(let status): Relation.allCases.count + (Question.statuses[status] ?? 0)
    case .certainty(let certainty):
      Relation.allCases.count + HoldingStatus.allCases.count + (Question.certainties[certainty] ?? 0)
    }
  }

  /// As the model's file has it.
  var name: String {
    switch self {
    case .relation(let relation): relation.rawValue
    case .status(let status): "status:\(status.rawValue)"
    case .certainty(let certainty): "certainty:\(certainty.rawValue)"
    }
  }

  private static let statuses = Dictionary(
    uniqueKeysWithValues: HoldingStatus.allCases.enumerated().map { ($1, $0) })
  private static let certainties = Dictionary(uniqueKeysWithValues: Certainty.allCases.enumerated().map { ($1, $0) })
}

extension Relation {
  /// Its place in `allCases`; asked for each pair and relation, so it is not looked up.
  var place: Int {
    switch self {
    case .holdsPost: 0
    case .postIn: 1
    case .memberOf: 2
    case .candidateFor: 3
    case .succeeds: 4
    case .appoints: 5
    case .backs: 6
    case .dismisses: 7
    case .owns: 8
    case .partOf: 9
    case .founded: 10
    case .familyOf: 11
    case .statedTo: 12
    }
  }
}
