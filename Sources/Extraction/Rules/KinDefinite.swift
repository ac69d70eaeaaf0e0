import KnowledgeModel

/// `sønnen Viggo Lund`, `hustruen, Lone Berg,`: kin of the person spoken of before
extension Wording {
  static let kinDefinite = Wording(
    "kin-definite",
    [
      "kin.def [,]? post? people=y",
      "kin.def people=y",
      "'min|vores' kin [,]? person=y",
    ],
    draws: [
      .claim(.familyOf, Wording.before, "y")
    ],
    matching: [
      "Jens Lund takker af. Sønnen Viggo Lund tager over. => familyOf(Jens Lund -> Viggo Lund)"
    ])
}
