import KnowledgeModel

/// `genopstiller som formand`
extension Frame {
  static let runAgain = Frame(
    "run-again",
    verbs: ["genopstille"],
    draws: [
      .claim(.candidateFor, .subject, .ownPost, survivesNegation: false)
    ],
    matching: [
      "Lone Berg genopstiller som formand for Dansk Industri. => candidateFor(Lone Berg -> formand @ Dansk Industri)"
    ])
}
