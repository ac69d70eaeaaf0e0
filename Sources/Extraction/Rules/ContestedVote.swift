import KnowledgeModel

/// `valgte med 58 stemmer mod 51 Lone Berg som formand`: she stood for the post
extension Frame {
  static let contestedVote = Frame(
    "contested-vote",
    verbs: ["vælge", "genvælge"],
    cues: ["stemmer", "kampvalg", "kampvalget"],
    draws: [
      .claim(.candidateFor, .patient, .postAtStake)
    ],
    matching: [
      "Med 58 stemmer mod 51 valgte Dansk Industri Lone Berg som formand. => candidateFor(Lone Berg -> formand @ Dansk Industri)"
    ])
}
