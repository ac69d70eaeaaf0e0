import KnowledgeModel

/// `Falck er solgt til Novo Nordisk`
extension Frame {
  static let sell = Frame(
    "sell",
    verbs: ["sælge", "frasælge", "videresælge"],
    draws: [
      .claim(.owns, .after(["til"]), .patient, phase: .beginning)
    ],
    matching: [
      "Falck er solgt til Novo Nordisk. => owns(Novo Nordisk -> Falck)"
    ])
}
