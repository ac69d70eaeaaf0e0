import KnowledgeModel

/// `har Jens Lund i ryggen`
extension Frame {
  static let behind = Frame(
    "behind",
    verbs: ["have"],
    cues: ["i ryggen", "bag sig"],
    draws: [
      .claim(.backs, .after([""]), .subject)
    ],
    matching: [
      "Lone Berg har Dansk Industri i ryggen. => backs(Dansk Industri -> Lone Berg)"
    ])
}
