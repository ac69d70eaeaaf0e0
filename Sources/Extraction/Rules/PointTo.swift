import KnowledgeModel

/// `pilen peger på Lone Berg`
extension Frame {
  static let pointTo = Frame(
    "point-to",
    verbs: ["pege"],
    cues: ["pilen", "rygterne", "rygtet"],
    draws: [
      .claim(.candidateFor, .after(["på"]), .postAtStake, .rumoured)
    ],
    matching: [
      "Dansk Industri skal have ny formand. Rygterne peger på Lone Berg. => candidateFor(Lone Berg -> formand @ Dansk Industri)"
    ],
    notMatching: [
      "Dansk Industri skal have ny formand. Medlemmerne peger på Lone Berg som årsag."
    ])
}
