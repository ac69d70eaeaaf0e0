import KnowledgeModel

/// `er på vej ud som direktør`
extension Frame {
  static let onTheWayOut = Frame(
    "on-the-way-out",
    verbs: ["være på vej ud", "være på vej væk"],
    requires: .post,
    draws: [
      .holds(.subject, .ending, .ownPost, status: .current)
    ],
    matching: [
      "Lone Berg er på vej ud som direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
