import KnowledgeModel

/// `solgte 40 procent af Falck til Novo Nordisk`
extension Frame {
  static let sellShare = Frame(
    "sell-share",
    verbs: ["sælge", "frasælge", "afhænde"],
    voice: .active,
    cues: Frame.ownShare.cues.map { $0.joined(separator: " ") },
    draws: [
      .claim(.owns, .after(["til"]), .after(["af", "i"]), phase: .beginning)
    ],
    matching: [
      "Lone Berg solgte i 2019 halvdelen af Falck til Novo Nordisk. => owns(Novo Nordisk -> Falck)"
    ])
}
