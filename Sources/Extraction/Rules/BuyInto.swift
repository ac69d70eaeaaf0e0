import KnowledgeModel

/// `køber sig ind i Falck`
extension Frame {
  static let buyInto = Frame(
    "buy-into",
    verbs: ["købe sig ind"],
    draws: [
      .claim(.owns, .subject, .after(["i", "ind"]), phase: .beginning)
    ],
    matching: [
      "Novo Nordisk har købt sig ind i Falck. => owns(Novo Nordisk -> Falck)"
    ])
}
