import KnowledgeModel

/// `genopstiller ikke som formand`, `fortsætter ikke på posten`: an outgoing holder
extension Frame {
  static let notStay = Frame(
    "not-stay",
    verbs: [
      "genopstille", "fortsætte", "forblive", "stille op igen", "blive siddende", "søge genansættelse", "søge genvalg",
      "modtage genvalg",
    ],
    needsNegation: true,
    draws: [
      .holds(.subject, .ending, .ownPost)
    ],
    matching: [
      "Lone Berg genopstiller ikke som formand for Dansk Industri. => holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ],
    notMatching: [
      "Lone Berg fortsætter som formand for Dansk Industri."
    ])
}
