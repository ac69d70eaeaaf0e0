import KnowledgeModel

/// `står i spidsen for Vestbo`, `har haft posten`
extension Frame {
  static let lead = Frame(
    "lead",
    verbs: ["have", "bestride", "beklæde", "varetage", "besidde"],
    draws: [
      .holds(.subject, .lasting, .after([""]))
    ],
    matching: [
      "Lone Berg har haft posten som formand for Dansk Industri siden 2014. => holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ])
}
