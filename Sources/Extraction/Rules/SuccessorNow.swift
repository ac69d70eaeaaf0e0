import KnowledgeModel

/// `Lone Berg er Jens Lunds efterfølger som direktør i Falck`
extension Wording {
  static let successorNow = Wording(
    "successor-now",
    [
      "person.gen=y ~ 'afløser|efterfølger' 'som|på' post=p ['er|hedder' | ,] ~ person=x",
      "person!gen=x ['er' | ,] person.gen=y ~ 'afløser|efterfølger' 'som|på' post=p",
    ],
    draws: [
      .claim(.succeeds, "x", "y"),
      .holds("x", "p", .current),
      .holds("y", "p", .former),
    ],
    matching: [
      "Lone Berg er Jens Lunds efterfølger som direktør i Falck. => succeeds(Lone Berg -> Jens Lund); holdsPost(Lone Berg -> direktør @ Falck); holdsPost(Jens Lund -> direktør @ Falck)"
    ])
}
