import KnowledgeModel

/// `køber Falck af Jens Lund`
extension Frame {
  static let buyFrom = Frame(
    "buy-from",
    verbs: ["købe", "overtage"],
    voice: .active,
    draws: [
      .claim(.owns, .after(["af", "fra"]), .patient, phase: .ending)
    ],
    matching: [
      "Novo Nordisk køber Falck af Jens Lund. => owns(Jens Lund -> Falck)"
    ])
}
