import KnowledgeModel

/// `er valgt som formand efter Jens Lund`
extension Frame {
  static let chosenAfter = Frame(
    "chosen-after",
    verbs: ["vælge", "ansætte", "udnævne", "udpege", "hente"],
    draws: [
      .claim(.succeeds, .patient, .after(["efter"]), phase: .beginning)
    ],
    matching: [
      "Dansk Industri har valgt Lone Berg som formand efter Jens Lund. => succeeds(Lone Berg -> Jens Lund)"
    ])
}
