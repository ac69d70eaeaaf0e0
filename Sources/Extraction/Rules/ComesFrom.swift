import KnowledgeModel

/// `kommer fra en stilling som direktør`: still held until the new one begins
extension Wording {
  static let comesFrom = Wording(
    "comes-from",
    [
      "person=x ~ 'kommer' ~ 'fra' ~ 'som' post=p",
      "person=x ~ 'kommer' 'fra' post=p",
    ],
    draws: [
      .holds("x", "p", .current)
    ],
    matching: [
      "Lone Berg kommer fra en stilling som direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ],
    notMatching: [
      "Lone Berg kom fra en stilling som direktør for Novo Nordisk."
    ])
}
