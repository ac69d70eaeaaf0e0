import KnowledgeModel

/// `har over for Politiken luftet planen`
extension Frame {
  static let overFor = Frame(
    "over-for",
    verbs: ["*"],
    cues: ["over for"],
    draws: [
      .claim(.statedTo, .subject, .after(["for"]))
    ],
    matching: [
      "Lone Berg har over for Politiken luftet planen. => statedTo(Lone Berg -> Politiken)"
    ])
}
