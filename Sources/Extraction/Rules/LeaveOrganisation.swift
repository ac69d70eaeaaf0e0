import KnowledgeModel

/// `forlader Falck`, `siger farvel til Falck`, of the post that the person holds there
extension Frame {
  static let leaveOrganisation = Frame(
    "leave-organisation",
    verbs: ["forlade", "sige farvel", "sige op", "stoppe", "fratræde", "være færdig"],
    draws: [
      .holds(.subject, .ending, .heldPostThere, survivesNegation: false)
    ],
    matching: [
      "Falcks direktør, Lone Berg, forlod Falck i 2021. => holdsPost(Lone Berg -> direktør @ Falck)"
    ],
    notMatching: [
      "Falcks direktør, Lone Berg, forlod Venstre i 2021."
    ])
}
