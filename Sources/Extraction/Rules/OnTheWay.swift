import KnowledgeModel

/// `er på vej til Falck som direktør`
extension Frame {
  static let onTheWay = Frame(
    "on-the-way",
    // Names are no words here: nothing but a name may stand between `til` and `som`.
    verbs: ["være på vej til som"],
    draws: [
      .holds(.subject, .beginning, .after(["som"]), status: .incoming, .expected)
    ],
    matching: [
      "Lone Berg er på vej til Falck som direktør. => holdsPost(Lone Berg -> direktør @ Falck)"
    ],
    notMatching: [
      "Lone Berg er på vej ud som direktør for Falck.",
      "Lone Berg er på vej til et møde i Falck som direktør.",
    ])
}
