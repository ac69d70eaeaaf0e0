import KnowledgeModel

/// `stiftede Vestbo`
extension Frame {
  static let found = Frame(
    "found",
    verbs: ["stifte", "grundlægge", "etablere", "oprette", "starte", "danne", "skabe"],
    draws: [
      .claim(.founded, .agent, .patient)
    ],
    matching: [
      "Lone Berg stiftede Falck i 1906. => founded(Lone Berg -> Falck)"
    ])
}
