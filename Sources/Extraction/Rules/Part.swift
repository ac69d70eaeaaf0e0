import KnowledgeModel

/// `hører under Vestbo`, `er en del af`
extension Frame {
  static let part = Frame(
    "part",
    verbs: ["høre under", "sortere under", "indgå i", "være", "blive"],
    cues: ["under", "en del af", "del af"],
    draws: [
      .claim(.partOf, .subject, .after(["under", "i", "af", ""]), phase: .lasting)
    ],
    matching: [
      "Finanstilsynet hører under Erhvervsministeriet. => partOf(Finanstilsynet -> Erhvervsministeriet)"
    ])
}
