import KnowledgeModel

extension Relation {
  /// As said of the node that it starts from: `holds post`.
  var words: String {
    switch self {
    case .holdsPost: "holds post"
    case .postIn: "post in"
    case .memberOf: "member of"
    case .candidateFor: "candidate for"
    case .succeeds: "succeeds"
    case .appoints: "appoints"
    case .backs: "backs"
    case .dismisses: "dismisses"
    case .owns: "owns"
    case .partOf: "part of"
    case .founded: "founded"
    case .familyOf: "family of"
    case .statedTo: "spoke to"
    }
  }

  /// As said of the node that it ends in: `held by`.
  var inverseWords: String {
    switch self {
    case .holdsPost: "held by"
    case .postIn: "has post"
    case .memberOf: "has member"
    case .candidateFor: "has candidate"
    case .succeeds: "succeeded by"
    case .appoints: "appointed by"
    case .backs: "backed by"
    case .dismisses: "dismissed by"
    case .owns: "owned by"
    case .partOf: "has part"
    case .founded: "founded by"
    case .familyOf: "family of"
    case .statedTo: "heard"
    }
  }

  /// In the order in which a person is told about.
  var rank: Int { Relation.allCases.firstIndex(of: self) ?? 0 }
}

extension NodeKind {
  var words: String { self == .mediaOutlet ? "media outlet" : rawValue }
}

/// ` [former, until 2023-09, rumoured, by VG]`; empty where nothing departs from the ordinary.
func qualifierWords(
  status: HoldingStatus?, since: PartialDate?, until: PartialDate?, certainty: Certainty, sources: [String]
) -> String {
  var parts: [String] = []
  if let status { parts.append(status.rawValue) }
  if let since { parts.append("since \(since)") }
  if let until { parts.append("until \(until)") }
  if certainty != .stated { parts.append(certainty.rawValue) }
  if !sources.isEmpty { parts.append("by " + sources.joined(separator: " and ")) }
  return parts.isEmpty ? "" : " [" + parts.joined(separator: ", ") + "]"
}
