import KnowledgeModel

/// `fik 140 stemmer`, for the post that the article is about
extension Frame {
  static let getVotes = Frame(
    "get-votes",
    verbs: ["få", "opnå", "modtage"],
    cues: ["stemmer", "stemmerne"],
    blockers: ["personlige", "ingen"],
    draws: [
      .claim(.candidateFor, .subject, .postAtStake)
    ],
    matching: [
      "Dansk Industri har valgt Lone Berg som formand. Jens Lund fik 140 stemmer. => candidateFor(Jens Lund -> formand @ Dansk Industri)"
    ],
    notMatching: [
      "Dansk Industri skal have ny formand. Lone Berg fik 100 personlige stemmer.",
      "Dansk Industri skal have ny formand. Forslaget fra Lone Berg fik 100 stemmer.",
    ])
}
