import KnowledgeModel

/// `ejer Vestbo`, `ejes af`, `har købt`
extension Frame {
  static let own = Frame(
    "own",
    verbs: ["eje", "købe", "opkøbe", "tilkøbe", "erhverve"],
    draws: [
      .claim(.owns, .agent, .patient, phase: .lasting)
    ],
    matching: [
      "Novo Nordisk køber Falck. => owns(Novo Nordisk -> Falck)",
      "Falck ejes af Novo Nordisk. => owns(Novo Nordisk -> Falck)",
    ])
}
