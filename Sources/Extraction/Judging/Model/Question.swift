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
    case .relation(let relation): Question.relations[relation] ?? 0
    case .status(let status): Question.statuses[status] ?? 0
    case .certainty(let certainty): Question.certainties[certainty] ?? 0
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

  private static let relations = Dictionary(uniqueKeysWithValues: Relation.allCases.enumerated().map { ($1, $0) })
  private static let statuses = Dictionary(
    uniqueKeysWithValues: HoldingStatus.allCases.enumerated().map { ($1, $0 + Relation.allCases.count) })
  private static let certainties = Dictionary(
    uniqueKeysWithValues: Certainty.allCases.enumerated().map {
      ($1, $0 + Relation.allCases.count + HoldingStatus.allCases.count)
    })
}
