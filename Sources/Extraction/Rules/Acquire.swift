import KnowledgeModel

/// `Novo Nordisk overtager Falck`
extension Frame {
  static let acquire = Frame(
    "acquire",
    verbs: ["overtage", "sluge", "snuppe"],
    draws: [
      .claim(.owns, .agent, .patient, phase: .beginning, only: [.organisation, .mediaOutlet])
    ],
    matching: [
      "Novo Nordisk overtager Falck. => owns(Novo Nordisk -> Falck)"
    ],
    notMatching: [
      "Lone Berg overtager Falck efter Jens Lund."
    ])
}
