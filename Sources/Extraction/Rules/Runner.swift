import KnowledgeModel

/// `hendes modkandidat, Jens Lund,`, `tre kandidater: Lone Berg, …`
extension Wording {
  static let runner = Wording(
    "runner",
    [
      "'modkandidat|modkandidaten|udfordrer|udfordreren|medkandidat|konkurrent|konkurrenten|favorit|favoritten|kandidat' [,|':'|'er'|'var'|'hedder']? post? person=x",
      "person!gen=x , ~ 'udfordrer|modkandidat|kandidat'",
      "'kandidater|kandidaterne|ansøgere|ansøgerne|feltet|favoritterne' [~ ]? [,|:|'er'|'tæller'|'var'] people=x",
      "people=x 'er|var' 'kandidater'",
      "'valget|det|posten|jobbet|afgørelsen|formandsposten' 'står|stod' 'mellem' people=x",
      "'kampvalg|kampvalget|formandsopgør|formandsopgøret' 'mod|med' post? person=x",
    ],
    draws: [
      .claim(.candidateFor, "x", Wording.postAtStake)
    ],
    matching: [
      "Dansk Industri skal have ny formand. Kandidaterne er Lone Berg og Jens Lund. => candidateFor(Jens Lund -> formand @ Dansk Industri)"
    ],
    notMatching: [
      "Dansk Industri skal have ny formand. Lone Berg stod mellem Jens Lund og Bo Vang på billedet."
    ])
}
