import KnowledgeModel

/// `køber Falck`, `har købt`, `blev købt af`
extension Frame {
  static let buy = Frame(
    "buy",
    verbs: ["købe", "opkøbe", "tilkøbe", "erhverve"],
    draws: [
      .claim(.owns, .agent, .patient, phase: .beginning)
    ],
    matching: [
      "Novo Nordisk køber Falck. => owns(Novo Nordisk -> Falck)",
      "Falck blev i 2021 købt af Novo Nordisk. => owns(Novo Nordisk -> Falck)",
    ])
}
