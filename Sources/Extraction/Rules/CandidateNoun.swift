import KnowledgeModel

/// `er kandidat til posten`
extension Frame {
  static let candidateNoun = Frame(
    "candidate-noun",
    verbs: ["være", "have", "få", "nævne", "blive", "komme"],
    cues: [
      "kandidat", "kandidaten", "favorit", "i spil", "bud", "ansøger", "i betragtning", "nævnt", "nævnes", "nævner",
      "kandidater", "blandt", "kandidatur",
    ],
    draws: [
      .claim(.candidateFor, .subject, .postAtStake)
    ],
    matching: [
      "Lone Berg er kandidat til posten som formand for Dansk Industri. => candidateFor(Lone Berg -> formand @ Dansk Industri)"
    ])
}
