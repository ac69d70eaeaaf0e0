import KnowledgeModel

/// `har Lone Berg som direktør`
extension Frame {
  static let haveAs = Frame(
    "have-as",
    verbs: ["have"],
    draws: [
      .holds(.after([""]), .lasting, .after(["som"]))
    ],
    matching: [
      "Novo Nordisk har haft Lone Berg som direktør. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
