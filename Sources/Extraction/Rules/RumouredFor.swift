import KnowledgeModel

/// `er udset til at blive direktør`, `tales om som afløser`
extension Frame {
  static let rumouredFor = Frame(
    "rumoured-for",
    verbs: ["udse", "spå"],
    draws: [
      .holds(.subject, .beginning, .after(["som", "til"]), .rumoured)
    ],
    matching: [
      "Lone Berg er udset til direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
