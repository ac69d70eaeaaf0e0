import KnowledgeModel

/// `måtte se sig slået`: stood for the post
extension Frame {
  static let beaten = Frame(
    "beaten",
    verbs: ["se"],
    cues: ["sig slået", "sig besejret", "sig vraget"],
    blockers: ["af"],
    draws: [
      .claim(.candidateFor, .subject, .postAtStake)
    ],
    matching: [
      "Dansk Industri har fået ny formand. Jens Lund måtte se sig slået. => candidateFor(Jens Lund -> formand @ Dansk Industri)"
    ])
}
