import KnowledgeModel

/// `er færdig som direktør`, `fik sin afsked`
extension Frame {
  static let losePost = Frame(
    "lose-post",
    verbs: [
      "være færdig", "være fortid", "få afsked", "få fyringssedlen", "få sparket", "få fyreseddel", "miste jobbet",
      "miste posten", "miste",
    ],
    requires: .post,
    draws: [
      .holds(.subject, .ending, .ownPost, status: .former, survivesNegation: false)
    ],
    matching: [
      "Lone Berg er færdig som direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
