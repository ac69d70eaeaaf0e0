import KnowledgeModel

/// `spurgte NRK Lone Berg`
extension Frame {
  static let askedBy = Frame(
    "asked-by",
    verbs: ["spørge", "interviewe", "fange", "træffe"],
    draws: [
      .claim(.statedTo, .patient, .agent)
    ],
    matching: [
      "I går spurgte Politiken Lone Berg om planen. => statedTo(Lone Berg -> Politiken)"
    ])
}
