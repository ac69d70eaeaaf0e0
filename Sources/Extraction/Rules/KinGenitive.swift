import KnowledgeModel

/// `Jens Lunds bror, Viggo Lund`
extension Wording {
  static let kinGenitive = Wording(
    "kin-genitive",
    [
      "person.gen=x [~ ]? kin [, post? | post]? person=y",
      "person.gen=x kin , post? person=y",
      "person.gen=x kin 'og' ~ kin , person=y",
    ],
    draws: [
      .claim(.familyOf, "x", "y")
    ],
    matching: [
      "Jens Lunds bror, Viggo Lund, er med. => familyOf(Jens Lund -> Viggo Lund)"
    ])
}
