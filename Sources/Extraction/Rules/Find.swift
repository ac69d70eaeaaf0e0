import KnowledgeModel

/// `har fundet sin nye direktør i Lone Berg`
extension Frame {
  static let find = Frame(
    "find",
    verbs: ["finde", "hente", "få"],
    draws: [
      .holds(.after(["i", "hos"]), .appointment, .after([""]))
    ],
    matching: [
      "Novo Nordisk har fundet sin nye direktør i Lone Berg. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
