import KnowledgeModel

/// `fortsætter som formand`, `bliver på posten`
extension Frame {
  static let stay = Frame(
    "stay",
    verbs: ["fortsætte", "forblive", "blive på posten", "blive siddende", "blive i stolen"],
    draws: [
      .holds(.subject, .lasting, .ownPost, status: .current, survivesNegation: false)
    ],
    matching: [
      "Lone Berg fortsætter som formand for Dansk Industri. => holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ])
}
