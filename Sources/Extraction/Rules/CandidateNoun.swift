import KnowledgeModel

/// `er kandidat til posten`, `nævnes som direktør`
extension Frame {
  static let candidateNoun = Frame(
    "candidate-noun",
    verbs: ["være", "have", "få", "nævne", "blive", "komme", "gøre", "pege"],
    cues: [
      "kandidat til", "kandidat", "kandidaten", "favorit", "favorit til", "i spil", "bud på", "ansøger",
      "i betragtning", "nævnt", "nævnes", "nævner", "blandt ansøgerne", "blandt kandidaterne", "blandt favoritterne",
      "kandidatur", "i opløbet", "emne til", "i kikkerten",
    ],
    draws: [
      .claim(.candidateFor, .subject, .postAtStake)
    ],
    matching: [
      "Lone Berg er kandidat til posten som formand for Dansk Industri. => candidateFor(Lone Berg -> formand @ Dansk Industri)"
    ])
}
