import KnowledgeModel

/// `fik posten i 2021`, of a post told elsewhere
extension Frame {
  static let getPost = Frame(
    "get-post",
    verbs: ["få"],
    needsDate: true,
    requires: .post,
    draws: [
      .holds(.subject, .beginning, .heldPost)
    ],
    matching: [
      "Lone Berg er formand for Dansk Industri. Lone Berg fik posten i 2019. => holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ],
    notMatching: [
      "Lone Berg er formand for Dansk Industri. Lone Berg fik et barn i 2019."
    ])
}
