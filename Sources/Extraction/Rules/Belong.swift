import KnowledgeModel

/// `hører under Vestbo`
extension Frame {
  static let belong = Frame(
    "belong",
    verbs: ["høre", "indgå", "tilhøre", "være"],
    cues: ["under", "en del af"],
    draws: [
      .claim(.partOf, .subject, .after(["under", "i", "af", ""]))
    ],
    matching: [
      "Politiet hører under Justitsministeriet."
    ])
}
