import KnowledgeModel

/// `overtager midlertidigt ansvaret`, `vikarierer`, in the post that the article is about
extension Frame {
  static let takeCharge = Frame(
    "take-charge",
    verbs: [
      "overtage ansvaret", "overtage ledelsen", "overtage opgaverne", "stå i spidsen", "overtage roret",
      "vikariere",
    ],
    cues: [
      "midlertidigt", "foreløbig", "foreløbigt", "indtil videre", "imens", "vikarierer",
      "vikarierede",
    ],
    draws: [
      .holds(.subject, .lasting, .postAtStake, status: .acting)
    ],
    matching: [
      "Falck søger en ny direktør. Lone Berg overtager midlertidigt ansvaret. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
