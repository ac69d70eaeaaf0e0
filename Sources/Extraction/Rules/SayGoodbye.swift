import KnowledgeModel

/// `siger 1. december farvel til Lone Berg`: the employer speaks
extension Frame {
  static let sayGoodbye = Frame(
    "say-goodbye",
    verbs: ["sige farvel"],
    draws: [
      .holds(.after(["til"]), .ending, .heldPost)
    ],
    matching: [
      "Falcks direktør, Lone Berg, er syg. Falck siger 1. december farvel til Lone Berg. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
