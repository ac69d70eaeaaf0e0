import KnowledgeModel

/// `har sagt ja til et job som direktør`
extension Frame {
  static let accept = Frame(
    "accept",
    verbs: ["sige ja", "takke ja"],
    draws: [
      .holds(.subject, .appointment, .after(["til", "som"]))
    ],
    matching: [
      "Lone Berg har sagt ja til et job som direktør for Falck. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
