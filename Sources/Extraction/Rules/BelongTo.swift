import KnowledgeModel

/// `tilhører Vestbo`
extension Frame {
  static let belongTo = Frame(
    "belong-to",
    verbs: ["tilhøre"],
    draws: [
      .claim(.owns, .after([""]), .subject, phase: .lasting)
    ],
    matching: [
      "Falck tilhører Novo Nordisk. => owns(Novo Nordisk -> Falck)"
    ])
}
