import KnowledgeModel

/// `Lone Berg afløser Jens Lund`
extension Frame {
  static let succeed = Frame(
    "succeed",
    verbs: ["afløse", "efterfølge", "erstatte"],
    draws: [
      .claim(.succeeds, .agent, .patient, phase: .beginning),
      .holds(.agent, .beginning, .after(["som"])),
    ],
    matching: [
      "Lone Berg afløser Jens Lund. => succeeds(Lone Berg -> Jens Lund)",
      "Jens Lund bliver afløst af Lone Berg. => succeeds(Lone Berg -> Jens Lund)",
    ])
}
