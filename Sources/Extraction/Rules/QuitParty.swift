import KnowledgeModel

/// `forlod Venstre i 2019`
extension Frame {
  static let quitParty = Frame(
    "quit-party",
    verbs: ["forlade", "bryde med"],
    draws: [
      .claim(.memberOf, .subject, .party, phase: .ending, survivesNegation: false)
    ],
    matching: [
      "Lone Berg forlod Venstre i 2019. => memberOf(Lone Berg -> Venstre)"
    ],
    notMatching: [
      "Lone Berg forlod Novo Nordisk i 2019."
    ])
}
