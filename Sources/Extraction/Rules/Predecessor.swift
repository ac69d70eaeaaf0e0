import KnowledgeModel

/// `Forgængeren, Jens Lund, …`, of the post that changes hands
extension Wording {
  static let predecessor = Wording(
    "predecessor",
    [
      "'forgængeren' ,? post? person=x"
    ],
    draws: [
      .holds("x", Wording.postAtStake, .former)
    ],
    matching: [
      "Lone Berg bliver direktør for Novo Nordisk. Forgængeren, Jens Lund, er rejst. => holdsPost(Jens Lund -> direktør @ Novo Nordisk)"
    ])
}
