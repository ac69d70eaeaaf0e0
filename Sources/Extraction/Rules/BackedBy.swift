import KnowledgeModel

/// `har opbakning fra Jens Lund`
extension Frame {
  static let backedBy = Frame(
    "backed-by",
    verbs: ["have opbakning", "få opbakning", "nyde opbakning", "have støtte", "få støtte"],
    draws: [
      .claim(.backs, .after(["fra", "af"]), .subject)
    ],
    matching: [
      "Lone Berg har opbakning fra Dansk Industri. => backs(Dansk Industri -> Lone Berg)"
    ])
}
