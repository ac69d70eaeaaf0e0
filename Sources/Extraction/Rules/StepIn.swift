import KnowledgeModel

/// `tager over`, `jobbet overtages af Lone Berg`, after whoever leaves the post that the article is about
extension Frame {
  static let stepIn = Frame(
    "step-in",
    verbs: [
      "tage over", "overtage posten", "overtage jobbet", "overtage stillingen", "overtage hvervet", "overtage pladsen",
      "overtage roret", "komme i stedet", "træde i stedet",
    ],
    blockers: ["efter", "fra", "til", "på", "i", "hos"],
    draws: [
      .claim(.succeeds, .agent, .leaver, phase: .beginning)
    ],
    matching: [
      "Jens Lund stopper som direktør for Falck. Lone Berg tager over. => succeeds(Lone Berg -> Jens Lund)",
      "Jens Lund er færdig som direktør for Falck. Jobbet overtages af Lone Berg. => succeeds(Lone Berg -> Jens Lund)",
    ],
    notMatching: [
      "Lone Berg tager over efter Jens Lund.",
      "Jens Lund stopper som direktør for Falck. Lone Berg tager over til Sverige.",
    ])
}
