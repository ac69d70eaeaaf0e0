import KnowledgeModel

/// `er suspenderet fra posten som direktør`: still the holder
extension Frame {
  static let suspend = Frame(
    "suspend",
    verbs: ["suspendere", "sygemelde"],
    draws: [
      .holds(.patient, .lasting, .after(["fra", "som"]), status: .current)
    ],
    matching: [
      "Lone Berg er suspenderet fra posten som direktør for Falck. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
