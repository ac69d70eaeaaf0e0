import KnowledgeModel

/// `har siddet på posten siden 2014`, `har haft jobbet siden maj`, of a post told elsewhere
extension Frame {
  static let heldSince = Frame(
    "held-since",
    verbs: ["sidde", "have", "bestride", "lede", "stå", "være"],
    cues: [
      "siddet", "sad", "haft", "havde", "stået", "stod", "bestridt", "ledet", "ledede", "spidsen", "der", "hvor", "det",
    ],
    needsDate: true,
    draws: [
      .holds(.subject, .lasting, .heldPost)
    ],
    matching: [
      "Lone Berg er formand for Dansk Industri. Lone Berg har siddet i stolen siden 2014. => holdsPost(Lone Berg -> formand @ Dansk Industri)",
      "Lone Berg er direktør i Falck, hvor hun har siddet siden 2014. => holdsPost(Lone Berg -> direktør @ Falck)",
    ])
}
