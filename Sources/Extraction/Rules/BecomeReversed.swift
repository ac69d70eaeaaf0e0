import KnowledgeModel

/// `Ny direktør bliver Lone Berg`
extension Frame {
  static let becomeReversed = Frame(
    "become-reversed",
    verbs: ["blive"],
    voice: .active,
    blockers: ["på"],
    draws: [
      .holds(.after([""]), .beginning, .subject)
    ],
    matching: [
      "Ny formand for Dansk Industri bliver Lone Berg. => holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ])
}
