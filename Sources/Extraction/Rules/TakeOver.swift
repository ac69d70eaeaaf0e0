import KnowledgeModel

/// `overtager posten efter Jens Lund`
extension Frame {
  static let takeOver = Frame(
    "take-over",
    verbs: [
      "overtage", "tage", "blive", "træde", "tiltræde", "få", "vælge", "komme", "følge", "arve", "ansætte", "udnævne",
    ],
    draws: [
      .claim(.succeeds, .subject, .after(["efter", "fra"]), phase: .beginning)
    ],
    matching: [
      "Lone Berg overtager posten efter Jens Lund. => succeeds(Lone Berg -> Jens Lund)"
    ])
}
