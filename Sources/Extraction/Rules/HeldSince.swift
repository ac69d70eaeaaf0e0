import KnowledgeModel

/// `har siddet på posten siden 2014`, `har haft jobbet siden maj`, of a post told elsewhere
extension Frame {
  static let heldSince = Frame(
    "held-since",
    verbs: ["sidde", "have", "bestride", "lede", "stå", "være"],
    cues: ["siddet", "haft", "stået", "bestridt", "ledet", "spidsen", "der"],
    needsDate: true,
    draws: [
      .holds(.subject, .lasting, .heldPost)
    ],
    matching: [
      "Lone Berg er formand for Dansk Industri. Lone Berg har siddet i stolen siden 2014. => holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ])
}
