import KnowledgeModel

/// `Jens Lunds afløser som direktør i Falck bliver Lone Berg`
extension Wording {
  static let successorAs = Wording(
    "successor-as",
    [
      "person.gen=y ~ 'afløser|efterfølger' 'som|på' post=p 'bliver' ~ post? person=x",
      "person!gen=x 'bliver' person.gen=y ~ 'afløser|efterfølger' 'som|på' post=p",
    ],
    draws: [
      .claim(.succeeds, "x", "y", .expected),
      .holds("x", "p", .incoming),
      .holds("y", "p", .current),
    ],
    matching: [
      "Jens Lunds afløser som direktør i Falck bliver Lone Berg. => succeeds(Lone Berg -> Jens Lund); holdsPost(Lone Berg -> direktør @ Falck); holdsPost(Jens Lund -> direktør @ Falck)"
    ])
}
