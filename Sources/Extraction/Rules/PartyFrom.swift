import KnowledgeModel

/// `Lone Berg fra Venstre`
extension Wording {
  static let partyFrom = Wording(
    "party-from",
    [
      "person!gen=x 'fra|for' party!gen=o",
      "person!gen=x ( ~ ) 'fra|for' party!gen=o",
      "person!gen=x , 'medlem' 'af' party!gen=o",
    ],
    draws: [
      .claim(.memberOf, "x", "o")
    ],
    matching: [
      "Lone Berg fra Venstre er uenig. => memberOf(Lone Berg -> Venstre)"
    ])
}
