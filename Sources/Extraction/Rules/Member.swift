import KnowledgeModel

/// `er medlem af Venstre`
extension Frame {
  static let member = Frame(
    "member",
    verbs: ["være", "blive", "sidde", "melde", "indmelde", "vælge"],
    cues: ["medlem", "sidder i", "siddet i", "sad i", "ind i", "valgt ind", "valgt for", "valgt til"],
    draws: [
      .claim(.memberOf, .subject, .after(["af", "i", "ind", "for"]), phase: .lasting)
    ],
    matching: [
      "Lone Berg er medlem af Venstre. => memberOf(Lone Berg -> Venstre)"
    ])
}
