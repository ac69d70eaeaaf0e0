import KnowledgeModel

/// `statsminister Lone Berg`, `direktør i Vestbo Jens Lund`
extension Wording {
  static let titleBeforeName = Wording(
    "title-before-name",
    [
      "post=p !person.gen person=x",
      "post=p 'i|på|ved|hos' org!gen person=x",
      "post=p ['og'|,] post=q person=x",
      "post=q ['og'|,] post=p person=x",
      "post.plural=p people=x",
    ],
    draws: [
      .holds("x", "p")
    ],
    matching: [
      "Det siger statsminister Lone Berg. => holdsPost(Lone Berg -> statsminister @ Danmark)"
    ],
    notMatching: [
      "Statsminister Lone Hansens mand er læge."
    ])
}
