import KnowledgeModel

/// `fyrer Lone Berg`, `Lone Berg blev fyret som direktør`
extension Frame {
  static let dismiss = Frame(
    "dismiss",
    verbs: [
      "fyre", "afskedige", "opsige", "afsætte", "bortvise", "fritstille", "vrage", "detronisere", "vælte", "smide ud",
      "sparke ud", "sætte på porten", "sende på porten",
    ],
    draws: [
      .claim(.dismisses, .agent, .patient),
      .holds(.patient, .ending, .ownPost, status: .former),
    ],
    matching: [
      "Novo Nordisk fyrer Lone Berg. => dismisses(Novo Nordisk -> Lone Berg)",
      "Novo Nordisk har opsagt Lone Berg. => dismisses(Novo Nordisk -> Lone Berg)",
    ],
    notMatching: [
      "Lone Berg har opsagt sin stilling som direktør i Novo Nordisk.",
      "Novo Nordisk har opsagt aftalen med Lone Berg.",
    ])
}
