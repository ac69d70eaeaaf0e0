import KnowledgeModel

/// `Venstres Lone Berg`
extension Wording {
  static let partyGenitive = Wording(
    "party-genitive",
    [
      "party.gen=o [age]? person=x"
    ],
    draws: [
      .claim(.memberOf, "x", "o")
    ],
    matching: [
      "Venstres Lone Berg er uenig. => memberOf(Lone Berg -> Venstre)"
    ])
}
