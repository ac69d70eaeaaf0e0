import KnowledgeModel

/// `stopper som direktør`, `går af`, `trækker sig`
extension Frame {
  static let resign = Frame(
    "resign",
    verbs: [
      "stoppe", "fratræde", "gå", "træde", "trække", "forlade", "opsige", "sige", "afgå", "holde", "nedlægge",
      "overlade", "slutte", "tage", "vige", "ryge", "aflevere", "lægge",
    ],
    cues: [
      "stopper", "stoppe", "stoppede", "stoppet", "fratræder", "fratræde", "fratrådte", "fratrådt", "af", "tilbage",
      "sig", "op", "forlader", "forlade", "forlod", "forladt", "opsagt", "opsagde", "afgår", "posten", "stillingen",
      "jobbet", "slutter", "ud",
    ],
    blockers: ["imod", "efter", "videre"],
    draws: [
      .holds(.subject, .ending, .ownPost)
    ],
    matching: [
      "Lone Berg stopper som direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
