import KnowledgeModel

/// `socialdemokraten Lone Berg`
extension Wording {
  static let partyWord = Wording(
    "party-word",
    [
      "party!gen=o [age]? person=x"
    ],
    draws: [
      .claim(.memberOf, "x", "o")
    ],
    matching: [
      "Det siger socialdemokraten Lone Berg. => memberOf(Lone Berg -> Socialdemokratiet)"
    ])
}
