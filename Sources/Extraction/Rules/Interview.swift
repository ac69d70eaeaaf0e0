import KnowledgeModel

/// `i et interview med Politiken`
extension Wording {
  static let interview = Wording(
    "interview",
    [
      "person=x ~~ 'interview' 'med|til|i' ~ outlet=o",
      "'interview' 'med|til|i' ~ outlet=o ~~ person=x",
      "outlet!gen=o 'har' ~ 'talt' 'med' post? person=x",
    ],
    draws: [
      .claim(.statedTo, "x", "o")
    ],
    matching: [
      "Lone Berg lover bedring i et interview med Politiken. => statedTo(Lone Berg -> Politiken)"
    ])
}
