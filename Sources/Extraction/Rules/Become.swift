import KnowledgeModel

/// `Lone Berg bliver direktør`
extension Frame {
  static let become = Frame(
    "become",
    verbs: ["blive"],
    draws: [
      .holds(.subject, .beginning, .after([""]))
    ],
    matching: [
      "Lone Berg bliver direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
