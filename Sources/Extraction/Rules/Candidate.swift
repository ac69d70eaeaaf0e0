import KnowledgeModel

/// `stiller op som formand`, `er kandidat til posten`
extension Frame {
  static let candidate = Frame(
    "candidate",
    verbs: ["stille", "kandidere", "opstille", "genopstille", "søge", "ansøge", "melde", "gå"],
    cues: [
      "op", "kandiderer", "kandidere", "opstiller", "søger", "søgte", "søge", "sig", "efter", "genopstiller", "søgt",
    ],
    draws: [
      .claim(.candidateFor, .subject, .postAtStake)
    ],
    matching: [
      "Lone Berg stiller op som formand for Dansk Industri. => candidateFor(Lone Berg -> formand @ Dansk Industri)"
    ])
}
