import KnowledgeModel

/// `meldte sig ud af SF`
extension Frame {
  static let leaveParty = Frame(
    "leave-party",
    verbs: ["melde ud", "udmelde"],
    draws: [
      .claim(.memberOf, .subject, .after(["af", "ud"]), phase: .ending, survivesNegation: false)
    ],
    matching: [
      "Lone Berg har meldt sig ud af Venstre. => memberOf(Lone Berg -> Venstre)"
    ])
}
