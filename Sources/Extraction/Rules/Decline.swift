import KnowledgeModel

/// `takkede nej til jobbet som direktør`
extension Frame {
  static let decline = Frame(
    "decline",
    verbs: ["takke nej", "sige nej", "afslå"],
    draws: [
      .holds(.subject, .beginning, .after(["til", ""]), status: .incoming, .denied)
    ],
    matching: [
      "Lone Berg takkede nej til jobbet som direktør for Falck. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
