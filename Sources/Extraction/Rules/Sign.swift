import KnowledgeModel

/// `har skrevet under på en kontrakt som træner`
extension Frame {
  static let sign = Frame(
    "sign",
    verbs: ["underskrive", "skrive under", "skrive kontrakt", "indgå aftale", "indgå kontrakt"],
    draws: [
      .holds(.subject, .appointment, .after(["som"]))
    ],
    matching: [
      "Lone Berg har skrevet under på en kontrakt som direktør for Falck. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
