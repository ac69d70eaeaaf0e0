import KnowledgeModel

/// `Lone Berg vil være borgmester`
extension Frame {
  static let want = Frame(
    "want",
    verbs: ["være", "blive", "have"],
    modal: "ville",
    draws: [
      .claim(.candidateFor, .subject, .after([""]))
    ],
    matching: [
      "Lone Berg vil være formand for Dansk Industri. => candidateFor(Lone Berg -> formand @ Dansk Industri)"
    ])
}
