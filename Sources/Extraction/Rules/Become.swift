import KnowledgeModel

/// `Lone Berg bliver direktør`
extension Frame {
  static let become = Frame(
    "become",
    verbs: ["blive"],
    withoutModals: ["ville"],
    blockers: ["på"],
    draws: [
      .holds(.subject, .beginning, .after([""]))
    ],
    matching: [
      "Lone Berg bliver direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ],
    notMatching: [
      "Lone Berg bliver på posten som direktør for Novo Nordisk."
    ])
}
