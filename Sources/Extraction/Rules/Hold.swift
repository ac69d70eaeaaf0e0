import KnowledgeModel

/// `har haft posten`, `bestrider hvervet`
extension Frame {
  static let hold = Frame(
    "hold",
    verbs: ["have", "bestride", "beklæde", "varetage", "besidde"],
    acceptsReferences: false,
    draws: [
      .holds(.agent, .lasting, .patient),
      .holds(.subject, .lasting, .after(["som"])),
    ],
    matching: [
      "Lone Berg har haft posten som formand for Dansk Industri siden 2014. => holdsPost(Lone Berg -> formand @ Dansk Industri)",
      "Stillingen som direktør i Falck varetages af Lone Berg. => holdsPost(Lone Berg -> direktør @ Falck)",
    ])
}
