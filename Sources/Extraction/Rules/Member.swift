import KnowledgeModel

/// `er medlem af Venstre`, `sidder i Folketinget for Venstre`
extension Frame {
  static let member = Frame(
    "member",
    verbs: ["være", "blive", "sidde", "vælge", "repræsentere", "stille op"],
    cues: [
      "medlem", "sidder i", "siddet i", "sad i", "ind i", "valgt ind", "valgt for", "valgt til", "op for",
      "repræsenterer", "sidder", "siddet", "sad",
    ],
    draws: [
      .claim(.memberOf, .subject, .after(["af", "for", "ind"]), phase: .lasting),
      .claim(.memberOf, .subject, .after(["i", ""]), phase: .lasting),
    ],
    matching: [
      "Lone Berg er medlem af Venstre. => memberOf(Lone Berg -> Venstre)"
    ])
}
