import KnowledgeModel

/// `navne i spil til posten som direktør, blandt andre Lone Berg og Jens Lund`
extension Wording {
  static let inPlay = Wording(
    "in-play",
    [
      "'spil|kandidater|kandidaterne|bud|emner|favoritter|navne' ~ post=p , 'blandt' 'andre|andet|dem' people=x",
      "'kandidaterne|favoritterne|emnerne|navnene' 'til' ~ post=p 'er|tæller|nævnes' ~ people=x",
    ],
    draws: [
      .claim(.candidateFor, "x", "p", .rumoured)
    ],
    matching: [
      "Flere er i spil til posten som direktør i Falck, blandt andre Lone Berg og Jens Lund. => candidateFor(Lone Berg -> direktør @ Falck); candidateFor(Jens Lund -> direktør @ Falck)"
    ])
}
