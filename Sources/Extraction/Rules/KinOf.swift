import KnowledgeModel

/// `Jens Lund, søn af Viggo Lund`
extension Wording {
  static let kinOf = Wording(
    "kin-of",
    [
      "person!gen=x , ~ kin 'til|af' ~ people=y",
      "person!gen=x , [age ,]? ~ 'gift' 'med' ~ person=y",
      "person!gen=x 'er|var' ~ kin 'til|af' ~ people=y",
      "person!gen=x ~ 'gift' 'med' ~ person=y",
      "person!gen=x 'er|var|blev' ~ 'gift' 'med' ~ person=y",
      "person!gen=x 'og' ['hans'|'hendes'] kin , person=y",
    ],
    draws: [
      .claim(.familyOf, "x", "y")
    ],
    matching: [
      "Jens Lund, søn af Viggo Lund, er læge. => familyOf(Jens Lund -> Viggo Lund)"
    ])
}
