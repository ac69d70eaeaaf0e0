import KnowledgeModel

/// `Venstres Lone Berg`, `socialdemokraten Lone Berg`
extension Wording {
  static let partyBeforeName = Wording(
    "party-before-name",
    [
      "party=o [age]? person=x"
    ],
    draws: [
      .claim(.memberOf, "x", "o")
    ],
    matching: [
      "Det siger Venstres Lone Berg. => memberOf(Lone Berg -> Venstre)",
      "Det siger socialdemokraten Lone Berg. => memberOf(Lone Berg -> Socialdemokratiet)",
    ])
}
