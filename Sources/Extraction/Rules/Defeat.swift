import KnowledgeModel

/// `vandt over Jens Lund`, `slog Jens Lund`: both stood for the post
extension Frame {
  static let defeat = Frame(
    "defeat",
    verbs: ["vinde over", "slå", "besejre", "tabe til"],
    blockers: ["fast", "alarm", "mål", "til lyd"],
    draws: [
      .claim(.candidateFor, .subject, .postAtStake),
      .claim(.candidateFor, .after(["over", "til", ""]), .postAtStake),
    ],
    matching: [
      "Lone Berg stiller op som formand for Dansk Industri. Lone Berg vandt over Jens Lund. => candidateFor(Jens Lund -> formand @ Dansk Industri)"
    ])
}
