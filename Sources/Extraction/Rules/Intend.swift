import KnowledgeModel

/// `er tiltænkt posten som direktør`
extension Frame {
  static let intend = Frame(
    "intend",
    verbs: ["tiltænke"],
    draws: [
      .holds(.subject, .beginning, .after(["", "som"]), .expected)
    ],
    matching: [
      "Lone Berg er tiltænkt posten som direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
