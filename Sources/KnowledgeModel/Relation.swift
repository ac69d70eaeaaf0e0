/// How two nodes can be joined: the 13 relations of the annotation guideline (`Data/Corpus/GUIDELINE.md`).
public enum Relation: String, Sendable, Hashable, Codable, CaseIterable {
  case holdsPost, postIn, memberOf, candidateFor, succeeds, appoints, backs, dismisses
  case owns, partOf, founded, familyOf, statedTo
}

extension Relation {
  /// The kinds of node that the relation may start from.
  public var fromKinds: NodeKinds {
    switch self {
    case .holdsPost, .memberOf, .candidateFor, .succeeds, .familyOf, .statedTo: [.person]
    case .postIn: [.post]
    case .appoints, .backs, .dismisses, .owns: [.person, .organisation, .mediaOutlet]
    case .partOf: [.organisation]
    case .founded: [.person, .organisation]
    }
  }

  /// The kinds of node that the relation may end in.
  public var toKinds: NodeKinds {
    switch self {
    case .holdsPost, .candidateFor: [.post]
    case .postIn, .owns, .founded: [.organisation, .mediaOutlet]
    case .memberOf, .partOf: [.organisation]
    case .succeeds, .appoints, .backs, .dismisses, .familyOf: [.person]
    case .statedTo: [.mediaOutlet]
    }
  }

  /// Whether nodes of these kinds may be joined by it.
  public func joins(_ from: NodeKind, _ to: NodeKind) -> Bool {
    fromKinds.contains(from) && toKinds.contains(to)
  }

  /// `familyOf` is written once and has no direction.
  public var isSymmetric: Bool { self == .familyOf }

  /// Lasting relations carry `since` and `until`; the others are events.
  public var isLasting: Bool {
    switch self {
    case .holdsPost, .memberOf, .owns, .partOf, .candidateFor: true
    default: false
    }
  }
}
