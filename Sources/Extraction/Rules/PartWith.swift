import KnowledgeModel

/// `skiller sig af med Lone Berg`
extension Frame {
  static let partWith = Frame(
    "part-with",
    verbs: ["skille sig af"],
    draws: [
      .claim(.dismisses, .subject, .after(["med"])),
      .holds(.after(["med"]), .ending, .ownPost, status: .former),
    ],
    matching: [
      "Novo Nordisk har skilt sig af med Lone Berg. => dismisses(Novo Nordisk -> Lone Berg)"
    ],
    notMatching: [
      "Novo Nordisk har skilt sig af med Falck."
    ])
}
