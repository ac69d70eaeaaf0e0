/// Where a person stands in a post.
public enum HoldingStatus: String, Sendable, Hashable, Codable, CaseIterable {
  case current, former, incoming, acting
}

/// How sure the article is, weakest last but for the denial.
public enum Certainty: String, Sendable, Hashable, Codable, CaseIterable {
  /// Told as fact, by the article or by the source that it names.
  case stated
  /// Planned or foreseen: `vil`, `ventes`, `skal fra 1. maj`.
  case expected
  /// Speculation: `rygter`, `nævnes som`, `ifølge anonyme kilder`.
  case rumoured
  /// Negated or refused.
  case denied
}
