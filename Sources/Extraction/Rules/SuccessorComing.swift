import KnowledgeModel

/// `Jens Lunds afløser bliver Lone Berg`
extension Wording {
  static let successorComing = Wording(
    "successor-coming",
    [
      "person.gen=y ~ 'afløser|efterfølger' 'bliver' ~ post? person=x",
      "person!gen=x 'bliver|kan' 'blive'? person.gen=y ~ 'afløser|efterfølger'",
    ],
    draws: [
      .claim(.succeeds, "x", "y", .expected)
    ],
    matching: [
      "Jens Lunds afløser bliver Lone Berg. => succeeds(Lone Berg -> Jens Lund)"
    ])
}
