import KnowledgeModel

/// `tiltræder 1. maj`, of the post that the person is said to come into
extension Frame {
  static let takeOffice = Frame(
    "take-office",
    verbs: [
      "tiltræde", "begynde", "starte", "overtage", "sætte", "indtræde", "tage over", "tage fat",
      "møde ind", "rykke ind", "flytte ind",
    ],
    draws: [
      .holds(.subject, .beginning, .comingPost)
    ],
    matching: [
      "Lone Berg bliver direktør for Novo Nordisk. Lone Berg tiltræder 1. juni. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
