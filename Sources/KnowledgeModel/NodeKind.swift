/// What a node of the graph stands for.
public enum NodeKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// A named human being (`foaf:Person`).
  case person
  /// A company, party, authority, club, country or the like (`org:Organization`).
  case organisation
  /// A newspaper, broadcaster, agency, magazine or news site.
  case mediaOutlet
  /// An office or position that a person can hold (`org:Post`).
  case post
}

extension NodeKind {
  /// Its place in `allCases`.
  package var place: Int {
    switch self {
    case .person: 0
    case .organisation: 1
    case .mediaOutlet: 2
    case .post: 3
    }
  }
}

/// A set of kinds of nodes.
public struct NodeKinds: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public init(_ kind: NodeKind) { self.init(rawValue: 1 << UInt8(kind.place)) }

  public static let person = NodeKinds(.person)
  public static let organisation = NodeKinds(.organisation)
  public static let mediaOutlet = NodeKinds(.mediaOutlet)
  public static let post = NodeKinds(.post)

  public func contains(_ kind: NodeKind) -> Bool { contains(NodeKinds(kind)) }
}
