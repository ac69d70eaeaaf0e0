import KnowledgeModel

/// `nævnes som direktør`, `er favorit til posten`, `er i spil`
extension Frame {
  static let mentionedFor = Frame(
    "mentioned-for",
    verbs: ["være", "have", "få", "nævne", "blive", "komme", "pege", "gå"],
    cues: [
      "favorit", "favorit til", "i spil", "bud på", "i betragtning", "nævnt", "nævnes", "blandt favoritterne",
      "i opløbet", "emne til", "et emne", "i kikkerten",
      "komme på tale", "kommer på tale", "kommet på tale",
    ],
    draws: [
      .claim(.candidateFor, .patient, .postAtStake, .rumoured),
      .claim(.candidateFor, .subject, .postAtStake, .rumoured),
    ],
    matching: [
      "Lone Berg er favorit til posten som formand for Dansk Industri. => candidateFor(Lone Berg -> formand @ Dansk Industri)"
    ])
}
