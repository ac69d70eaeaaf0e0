import KnowledgeModel

/// `er blandt navnene`, `er et af de navne, der nævnes`
extension Wording {
  static let amongNames = Wording(
    "among-names",
    [
      "person=x 'er|var' 'blandt|et|en' ~ 'navne|navnene|emner|emnerne|bud|buddene|favoritter|favoritterne'",
      "'er|var' person=x 'blandt|et|en' ~ 'navne|navnene|emner|emnerne|bud|buddene|favoritter|favoritterne'",
      "'cirkulerer' person.gen=x 'navn'",
      "'blandt' ~ 'navne|navnene|emnerne|favoritterne|kandidaterne|ansøgerne' ~~ 'er|var' ~ people=x",
      "'andet|tredje|fjerde|nyt|oplagt|hyppigste' 'navn' ~~ 'er|var|lyder' ~ people=x",
      "'som' post ~ 'peges|peget' 'der'? 'på' person=x",
      "'peges|peget' 'der'? 'på' person=x 'som' post",
    ],
    draws: [
      .claim(.candidateFor, "x", Wording.postAtStake, .rumoured)
    ],
    matching: [
      "Dansk Industri skal have ny formand. Lone Berg er et af de navne, der nævnes. => candidateFor(Lone Berg -> formand @ Dansk Industri)",
      "Dansk Industri skal have ny formand. Et andet navn, der svirrer i branchen, er Lone Berg. => candidateFor(Lone Berg -> formand @ Dansk Industri)",
      "Som ny formand for Dansk Industri peges der på Lone Berg. => candidateFor(Lone Berg -> formand @ Dansk Industri)",
    ],
    notMatching: [
      "Dansk Industri skal have ny formand. Lone Berg er dygtig til navne.",
      "Dansk Industri skal have ny formand. Der peges på Lone Berg som årsag.",
    ])
}
