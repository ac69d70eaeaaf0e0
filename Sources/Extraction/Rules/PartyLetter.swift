import KnowledgeModel

/// `Lone Berg (S)`
extension Wording {
  static let partyLetter = Wording(
    "party-letter",
    [
      "person=x ( party=o )",
      "person=x ( party=o ,",
      "person=x ( ~ , party=o )",
    ],
    draws: [
      .claim(.memberOf, "x", "o")
    ],
    matching: [
      "Lone Berg (S) er rejst hjem. => memberOf(Lone Berg -> Socialdemokratiet)"
    ])
}
