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
