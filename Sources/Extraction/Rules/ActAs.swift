import KnowledgeModel

/// `fører kassen som konstitueret kasserer`, whatever the verb
extension Frame {
  static let actAs = Frame(
    "act-as",
    verbs: ["*"],
    draws: [
      .holds(.subject, .lasting, .actingPost, status: .acting, survivesNegation: false)
    ],
    matching: [
      "Lone Berg fører kassen som konstitueret direktør i Falck. => holdsPost(Lone Berg -> direktør @ Falck)"
    ],
    notMatching: [
      "Lone Berg fører kassen som direktør i Falck."
    ])
}
