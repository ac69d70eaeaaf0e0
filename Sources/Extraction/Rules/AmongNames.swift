import KnowledgeModel

/// `er blandt navnene`, `er et af de navne, der nævnes`
extension Wording {
  static let amongNames = Wording(
    "among-names",
    [
      "person=x 'er|var' ~ 'navne|navnene|emner|emnerne|bud|buddene|favoritter|favoritterne'",
      "'blandt' ~ 'navne|navnene|emnerne|favoritterne|kandidaterne|ansøgerne' ~~ 'er|var' ~ people=x",
      "'peges|peget' 'der'? 'på' post? person=x",
    ],
    draws: [
      .claim(.candidateFor, "x", Wording.postAtStake, .rumoured)
    ],
    matching: [
      "Dansk Industri skal have ny formand. Lone Berg er et af de navne, der nævnes. => candidateFor(Lone Berg -> formand @ Dansk Industri)",
      "Som ny formand for Dansk Industri peges der på Lone Berg. => candidateFor(Lone Berg -> formand @ Dansk Industri)",
    ])
}
