import KnowledgeModel

/// `er kandidat til posten`, `er blandt ansøgerne`
extension Frame {
  static let candidateNoun = Frame(
    "candidate-noun",
    verbs: ["være", "have", "få", "blive", "komme"],
    cues: [
      "kandidat til", "kandidat", "kandidaten", "ansøger", "blandt ansøgerne", "blandt kandidaterne", "kandidatur",
    ],
    draws: [
      .claim(.candidateFor, .subject, .postAtStake)
    ],
    matching: [
      "Lone Berg er kandidat til posten som formand for Dansk Industri. => candidateFor(Lone Berg -> formand @ Dansk Industri)"
    ])
}
