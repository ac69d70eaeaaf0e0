import KnowledgeModel

/// `Afløseren er Lone Berg`, `Hun hedder Lone Berg`, of the post that the article is about
extension Wording {
  static let successorAlone = Wording(
    "successor-alone",
    [
      "'afløseren|efterfølgeren' 'er|bliver|hedder' ~ post? person=x",
      "^ 'hun|han' 'hedder' person=x",
    ],
    draws: [
      .claim(.succeeds, "x", Wording.leaver, .expected),
      .holds("x", Wording.postAtStake, .incoming, .expected),
    ],
    matching: [
      "Jens Lund stopper som direktør for Falck. Afløseren er Lone Berg. => succeeds(Lone Berg -> Jens Lund); holdsPost(Lone Berg -> direktør @ Falck)"
    ],
    notMatching: [
      "Jens Lund stopper som direktør for Falck. Afløseren bliver ikke Lone Berg."
    ])
}
