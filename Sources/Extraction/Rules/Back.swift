import KnowledgeModel

/// `støtter Lone Berg`, `peger på Lone Berg`
extension Frame {
  static let back = Frame(
    "back",
    verbs: [
      "støtte", "foreslå", "indstille", "anbefale", "bakke op", "bakke", "pege på", "stemme på", "stemme for",
    ],
    draws: [
      .claim(.backs, .agent, .patient),
      .claim(.backs, .agent, .after(["på", "om", "for"])),
    ],
    matching: [
      "Dansk Industri støtter Lone Berg. => backs(Dansk Industri -> Lone Berg)"
    ])
}
