import KnowledgeModel

/// `udskifter Jens Lund med Lone Berg`
extension Frame {
  static let replace = Frame(
    "replace",
    verbs: ["udskifte", "erstatte"],
    draws: [
      .claim(.succeeds, .after(["med"]), .patient, phase: .beginning)
    ],
    matching: [
      "Falck har udskiftet Jens Lund med Lone Berg. => succeeds(Lone Berg -> Jens Lund)"
    ],
    notMatching: [
      "Jens Lund afløser Bo Vang sammen med Lone Berg."
    ])
}
