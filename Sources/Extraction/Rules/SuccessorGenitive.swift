import KnowledgeModel

/// `Jens Lunds afløser, Lone Berg`
extension Wording {
  static let successorGenitive = Wording(
    "successor-genitive",
    [
      "person.gen=y ~ 'afløser|efterfølger' [,]? post? person=x",
      "person.gen=y ~ 'afløser|efterfølger' 'er|hedder' ~ post? person=x",
      "person!gen=x , ~ person.gen=y 'afløser|efterfølger'",
      "person!gen=x 'er' person.gen=y ~ 'afløser|efterfølger'",
      "person!gen=x ~ 'som' person.gen=y 'afløser|efterfølger'",
      "person!gen=x ~ 'efterfølger|afløser' 'til|for' person=y",
      "person!gen=x , ~ 'efterfølger|afløser' 'til|for' person=y",
    ],
    draws: [
      .claim(.succeeds, "x", "y")
    ],
    matching: [
      "Jens Lunds afløser, Lone Berg, er klar. => succeeds(Lone Berg -> Jens Lund)"
    ])
}
