import KnowledgeModel

/// `stiller op som formand`, `søger posten`
extension Frame {
  static let candidate = Frame(
    "candidate",
    verbs: [
      "stille op", "kandidere", "opstille", "melde sig", "melde kandidatur", "anmelde kandidatur", "lancere kandidatur",
      "erklære sig som kandidat", "erklære sig som kandidater",
    ],
    blockers: ["ind", "ud", "interview", "syg", "klar"],
    draws: [
      .claim(.candidateFor, .subject, .postAtStake)
    ],
    matching: [
      "Lone Berg stiller op som formand for Dansk Industri. => candidateFor(Lone Berg -> formand @ Dansk Industri)"
    ])
}
