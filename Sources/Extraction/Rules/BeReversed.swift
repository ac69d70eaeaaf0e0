import KnowledgeModel

/// `Formand er Lone Berg`, `Den nye direktør hedder Lone Berg`
extension Frame {
  static let beReversed = Frame(
    "be-reversed",
    verbs: ["være", "hedde"],
    draws: [
      .holds(.after([""]), .lasting, .subject)
    ],
    matching: [
      "Formand for Dansk Industri er Lone Berg. => holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ])
}
