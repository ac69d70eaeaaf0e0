import KnowledgeModel

/// `har trukket sit kandidatur til posten som formand`, `trækker sig som kandidat`
extension Frame {
  static let withdraw = Frame(
    "withdraw",
    verbs: ["trække"],
    cues: ["kandidatur", "kandidaturet", "som kandidat"],
    draws: [
      .claim(.candidateFor, .subject, .postAtStake, .denied)
    ],
    matching: [
      "Lone Berg har trukket sit kandidatur til posten som formand for Falck. => candidateFor(Lone Berg -> formand @ Falck)"
    ])
}
