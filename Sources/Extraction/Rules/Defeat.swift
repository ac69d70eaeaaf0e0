import KnowledgeModel

/// `vandt over Jens Lund`, `slog Jens Lund`: both stood for the post
extension Frame {
  static let defeat = Frame(
    "defeat",
    verbs: ["vinde", "slå", "besejre", "tabe"],
    cues: ["over", "slog", "slået", "slå", "besejret", "besejrede", "besejre", "tabte", "tabt"],
    draws: [
      .claim(.candidateFor, .subject, .postAtStake),
      .claim(.candidateFor, .after(["over", "til", ""]), .postAtStake),
    ],
    matching: [
      "Lone Berg stiller op som formand for Dansk Industri. Lone Berg vandt over Jens Lund. => candidateFor(Jens Lund -> formand @ Dansk Industri)"
    ])
}
