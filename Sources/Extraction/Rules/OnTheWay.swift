import KnowledgeModel

/// `er på vej til Falck som direktør`
extension Frame {
  static let onTheWay = Frame(
    "on-the-way",
    verbs: ["være på vej"],
    blockers: ["ud", "væk", "møde", "mødet", "samtale"],
    draws: [
      .holds(.subject, .beginning, .after(["som"]), status: .incoming, .expected)
    ],
    matching: [
      "Lone Berg er på vej til Falck som direktør. => holdsPost(Lone Berg -> direktør @ Falck)"
    ],
    notMatching: [
      "Lone Berg er på vej ud som direktør for Falck."
    ])
}
