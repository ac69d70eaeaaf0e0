import KnowledgeModel

/// `holder op 1. maj`
extension Frame {
  static let giveUp = Frame(
    "give-up",
    verbs: ["holde op"],
    cues: ["holder op", "holdt op", "holde op"],
    blockers: ["med", "mod", "imod", "for", "på"],
    draws: [
      .holds(.subject, .ending, .ownPost)
    ],
    matching: [
      "Falcks direktør, Lone Berg, holder op 1. maj. => holdsPost(Lone Berg -> direktør @ Falck)"
    ],
    notMatching: [
      "Falcks direktør, Lone Berg, holder op med at ryge."
    ])
}
