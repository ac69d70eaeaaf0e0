import KnowledgeModel

/// `meldte sig ud af SF i juni`
extension Frame {
  static let leaveParty = Frame(
    "leave-party",
    verbs: ["melde ud", "udmelde"],
    draws: [
      .claim(.memberOf, .subject, .after(["af", "ud"]), phase: .ending, survivesNegation: false)
    ],
    matching: [
      "Lone Berg meldte sig ud af Venstre i 2019. => memberOf(Lone Berg -> Venstre)"
    ])
}
