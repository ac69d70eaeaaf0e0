import KnowledgeModel

/// `Lone Berg er direktør`, `der har været formand`
extension Frame {
  static let be = Frame(
    "be",
    verbs: ["være"],
    withoutModals: ["ville"],
    draws: [
      .holds(.subject, .lasting, .after([""]))
    ],
    matching: [
      "Lone Berg har været formand for Dansk Industri siden 2014. => holdsPost(Lone Berg -> formand @ Dansk Industri)",
      "Lone Berg var formand for Dansk Industri. => holdsPost(Lone Berg -> formand @ Dansk Industri)",
    ],
    notMatching: [
      "Lone Berg vil være formand for Dansk Industri."
    ])
}
