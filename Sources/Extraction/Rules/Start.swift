import KnowledgeModel

/// `tiltræder som direktør`, `overtager posten`, `får jobbet`
extension Frame {
  static let start = Frame(
    "start",
    verbs: [
      "tiltræde", "begynde", "starte", "indtræde", "overtage", "få", "påtage", "komme", "træde", "rykke", "skifte",
      "vende", "lande", "avancere", "sætte", "løbe", "tage over",
    ],
    blockers: ["tilbage", "fra", "afsked", "fyringssedlen", "fyreseddel", "ud"],
    draws: [
      .holds(.subject, .beginning, .after(["som", "til", "", "med", "i"]))
    ],
    matching: [
      "Lone Berg tiltræder som direktør for Novo Nordisk 1. maj. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
