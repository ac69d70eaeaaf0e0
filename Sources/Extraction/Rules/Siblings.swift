import KnowledgeModel

/// `søstrene Lone og Mette Berg`
extension Wording {
  static let siblings = Wording(
    "siblings",
    [
      "'søstrene|brødrene|søskendeparret|ægteparret|søskende' person=x 'og' person=y"
    ],
    draws: [
      .claim(.familyOf, "x", "y")
    ],
    matching: [
      "Det er brødrene Jens og Viggo Lund. => familyOf(Jens -> Viggo Lund)"
    ])
}
