import KnowledgeModel

/// `ejer Vestbo`, `ejes af`
extension Frame {
  static let own = Frame(
    "own",
    verbs: ["eje"],
    draws: [
      .claim(.owns, .agent, .patient, phase: .lasting)
    ],
    matching: [
      "Falck ejes af Novo Nordisk. => owns(Novo Nordisk -> Falck)"
    ])
}
