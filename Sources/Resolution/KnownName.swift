public import KnowledgeModel

/// What is known beforehand of an organisation or outlet: its other names, and the country that it belongs to.
/// Where one name is known in several countries, articles that mean different ones are kept apart.
public struct KnownName: Sendable, Hashable {
  public let kind: NodeKind
  public let name: String
  /// Other names, abbreviations and party letters.
  public let aliases: [String]
  /// Its Danish name; empty where none is known.
  public let country: String

  public init(kind: NodeKind, name: String, aliases: [String] = [], country: String = "") {
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.country = country
  }
}
