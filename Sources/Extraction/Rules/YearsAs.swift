import KnowledgeModel

/// `Efter 31 år som fotograf på X har Y sagt farvel`
extension Frame {
  static let yearsAs = Frame(
    "years-as",
    verbs: ["*"],
    draws: [
      .holds(.subject, .ending, .postOfYears, survivesNegation: false)
    ],
    matching: [
      "Efter 31 år som direktør for Falck har Lone Berg sagt farvel. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
