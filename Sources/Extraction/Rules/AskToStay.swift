import KnowledgeModel

/// `beder Lone Berg om at blive`, `opfordrer Lone Berg til at stille op`
extension Frame {
  static let askToStay = Frame(
    "ask-to-stay",
    verbs: ["bede", "opfordre", "anmode", "overtale", "presse"],
    governed: [
      "blive", "fortsætte", "stille", "genopstille", "kandidere", "søge", "overtage", "tage", "træde", "være",
    ],
    draws: [
      .claim(.backs, .agent, .patient)
    ],
    matching: [
      "Dansk Industri beder Lone Berg om at blive på posten. => backs(Dansk Industri -> Lone Berg)"
    ],
    notMatching: [
      "Jens Lund opfordrer Lone Berg til at tie stille."
    ])
}
