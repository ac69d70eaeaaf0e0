import KnowledgeModel

/// `nævner Lone Berg som et muligt emne`
extension Frame {
  static let nameCandidate = Frame(
    "name-candidate",
    verbs: ["nævne", "kalde", "udpege", "betegne", "omtale", "have"],
    cues: ["emne", "kandidat", "kandidater", "favorit", "favoritten", "bud", "i spil", "mulighed"],
    draws: [
      .claim(.candidateFor, .patient, .postAtStake, .rumoured)
    ],
    matching: [
      "Dansk Industri skal have ny formand. Børsen nævner Lone Berg som et muligt emne. => candidateFor(Lone Berg -> formand @ Dansk Industri)"
    ])
}
