import KnowledgeModel

/// What a claim may carry besides its relation and ends; scored on the right claims only.
public enum Qualifier: String, Sendable, Hashable, CaseIterable {
  case status, certainty, attributedTo, since, until

  /// What an absent qualifier means.
  var defaultValue: String? {
    switch self {
    case .status: HoldingStatus.current.rawValue
    case .certainty: Certainty.stated.rawValue
    case .attributedTo, .since, .until: nil
    }
  }

  /// A node's id for `attributedTo`.
  func value(in claim: Annotation.Claim) -> String? {
    switch self {
    case .status: claim.status?.rawValue ?? defaultValue
    case .certainty: claim.certainty?.rawValue ?? defaultValue
    case .attributedTo: claim.attributedTo
    case .since: claim.since?.description
    case .until: claim.until?.description
    }
  }
}
