import KnowledgeModel

/// `stopper som direktør`, `går af`, `trækker sig`
extension Frame {
  static let resign = Frame(
    "resign",
    verbs: [
      "stoppe", "fratræde", "gå af", "træde tilbage", "trække sig", "opsige", "sige op", "afgå", "nedlægge",
      "slutte som", "holde som", "gå på pension", "takke af", "sige farvel", "gå som", "pensionere sig",
      "kaste håndklædet",
    ],
    blockers: [
      "imod", "tilsagn", "kapløbet", "opløbet", "kandidatur", "kandidaturet", "feltet", "forrest", "barsel", "orlov",
      "skansen", "roret", "fortet",
      "kandidat", "kandidaten", "afstemningen", "kampvalget",
    ],
    draws: [
      .holds(.subject, .ending, .ownPost)
    ],
    matching: [
      "Lone Berg stopper som direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
