import KnowledgeModel

/// `præsenterer Lone Berg som ny direktør`
extension Frame {
  static let present = Frame(
    "present",
    verbs: ["præsentere"],
    blockers: ["årets", "en"],
    draws: [
      .holds(.patient, .appointment, .after(["som"]))
    ],
    matching: [
      "Falck præsenterede mandag Lone Berg som ny direktør. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
