import KnowledgeModel

/// `meldte sig ind i Venstre i 1959`
extension Frame {
  static let join = Frame(
    "join",
    verbs: ["melde ind", "indmelde", "indtræde", "tiltræde"],
    draws: [
      .claim(.memberOf, .subject, .after(["i", "ind"]), phase: .beginning)
    ],
    matching: [
      "Lone Berg meldte sig ind i Venstre i 1959. => memberOf(Lone Berg -> Venstre)"
    ])
}
