import KnowledgeModel

/// `ejer Vestbo`, `ejes af`; whose paper it is publishes it
extension Frame {
  static let own = Frame(
    "own",
    verbs: ["eje", "udgive"],
    draws: [
      .claim(.owns, .agent, .patient, phase: .lasting)
    ],
    matching: [
      "Falck ejes af Novo Nordisk. => owns(Novo Nordisk -> Falck)"
    ])
}
