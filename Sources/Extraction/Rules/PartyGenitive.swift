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
      "Det siger Venstres Lone Berg. => memberOf(Lone Berg -> Venstre)"
    ])
}
