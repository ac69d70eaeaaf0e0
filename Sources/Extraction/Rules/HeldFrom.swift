import KnowledgeModel

/// `blev ansat i 2019`, of a post told elsewhere
extension Frame {
  static let heldFrom = Frame(
    "held-from",
    verbs: ["ansætte", "udnævne", "vælge", "tiltræde", "komme til", "overtage", "blive valgt", "blive det"],
    needsDate: true,
    draws: [
      .holds(.subject, .beginning, .heldPost)
    ],
    matching: [
      "Lone Berg er formand for Dansk Industri. Lone Berg blev valgt i 2019. => holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ])
}
