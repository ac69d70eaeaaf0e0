import KnowledgeModel

/// `er gift med Jens Lund`, `er datter af`
extension Frame {
  static let marry = Frame(
    "marry",
    verbs: ["gifte", "være", "danne"],
    cues: [
      "gift", "datter", "søn", "søster", "bror", "fætter", "kusine", "nevø", "niece", "kæreste", "svigersøn",
      "svigerdatter", "barnebarn", "forlovet", "samlever", "svoger", "svigerinde", "storebror", "lillebror",
      "storesøster", "lillesøster", "onkel", "faster", "moster", "farbror", "tvilling",
    ],
    draws: [
      .claim(.familyOf, .subject, .after(["med", "til", "af"]))
    ],
    matching: [
      "Lone Berg er gift med Jens Lund. => familyOf(Lone Berg -> Jens Lund)"
    ])
}
