import KnowledgeModel

/// `sammen med sin kone, Lone Berg,`
extension Wording {
  static let kinOwn = Wording(
    "kin-own",
    [
      "'sin|sit|sine' ~ kin [,]? post? people=y",
      "'sin|sit|sine' ~ kin 'og' ~ kin [,]? person=y",
    ],
    draws: [
      .claim(.familyOf, Wording.subject, "y")
    ],
    matching: [
      "Sammen med sin kone, Lone Berg, ejer Jens Lund en gård. => familyOf(Jens Lund -> Lone Berg)"
    ])
}
