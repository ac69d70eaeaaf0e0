import KnowledgeModel

/// `valget faldt på Lone Berg`
extension Frame {
  static let choiceFalls = Frame(
    "choice-falls",
    verbs: ["falde"],
    cues: ["valget"],
    draws: [
      .holds(.after(["på"]), .appointment, .postAtStake)
    ],
    matching: [
      "Dansk Industri skal have ny formand. Valget faldt på Lone Berg. => holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ])
}
