import KnowledgeModel

/// `er Lone Berg konstitueret`, in the post that the article is about
extension Frame {
  static let standIn = Frame(
    "stand-in",
    verbs: ["konstituere"],
    voice: .passive,
    draws: [
      .holds(.subject, .lasting, .postAtStake, status: .acting)
    ],
    matching: [
      "Falck søger en ny direktør. Indtil stillingen er besat, er Lone Berg konstitueret. => holdsPost(Lone Berg -> direktør @ Falck)"
    ],
    notMatching: [
      "Lone Berg har konstitueret Jens Lund som direktør i Falck."
    ])
}
