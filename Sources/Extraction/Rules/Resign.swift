import KnowledgeModel

/// `stopper som direktør`, `går af`, `trækker sig`
extension Frame {
  static let resign = Frame(
    "resign",
    verbs: [
      "stoppe", "fratræde", "gå", "træde", "trække", "forlade", "opsige", "sige", "afgå", "holde", "nedlægge",
      "overlade", "slutte", "tage", "vige", "ryge", "aflevere", "lægge",
    ],
    blockers: ["til", "imod"],
    draws: [
      .holds(.subject, .ending, .after(["som", "", "fra"]))
    ],
    matching: [
      "Lone Berg stopper som direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
