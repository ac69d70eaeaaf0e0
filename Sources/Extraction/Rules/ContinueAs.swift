import KnowledgeModel

/// `fortsætter som formand`
extension Frame {
  static let continueAs = Frame(
    "continue-as",
    verbs: ["fortsætte", "forblive"],
    draws: [
      .holds(.subject, .lasting, .after(["som", ""]))
    ],
    matching: [
      "Lone Berg fortsætter som formand for Dansk Industri. => holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ])
}
