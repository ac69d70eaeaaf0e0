import KnowledgeModel

/// `overtager posten efter Jens Lund`
extension Frame {
  static let takeOver = Frame(
    "take-over",
    verbs: ["overtage", "tage over", "blive", "træde", "tiltræde", "få", "vælge", "komme", "følge", "arve", "rykke"],
    blockers: ["kommer", "kom", "procent", "pct", "aktierne", "aktier"],
    draws: [
      .claim(.succeeds, .subject, .after(["efter"]), phase: .beginning),
      .claim(.succeeds, .subject, .after(["fra"]), phase: .beginning),
    ],
    matching: [
      "Lone Berg overtager posten efter Jens Lund. => succeeds(Lone Berg -> Jens Lund)"
    ])
}
