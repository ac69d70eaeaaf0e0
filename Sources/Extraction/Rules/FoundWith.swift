import KnowledgeModel

/// `stiftede Vestbo sammen med Jens Lund`
extension Frame {
  static let foundWith = Frame(
    "found-with",
    verbs: ["stifte", "grundlægge", "etablere", "oprette", "starte"],
    cues: ["sammen med"],
    draws: [
      .claim(.founded, .after(["med"]), .patient)
    ],
    matching: [
      "Lone Berg stiftede Falck sammen med Jens Lund. => founded(Jens Lund -> Falck)"
    ])
}
