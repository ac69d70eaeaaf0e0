import KnowledgeModel

/// `Institut for Jura ved Aarhus Universitet`, `FN's flygtningeorganisation, UNHCR`
extension Wording {
  static let partOf = Wording(
    "part-of",
    [
      "org!gen=x 'ved|under' org!gen=o",
      "org.gen=o 'flygtningeorganisation|ungdomsorganisation|børneorganisation|kulturorganisation|sundhedsorganisation|fødevareorganisation' ,? org=x",
      "org!gen=x , ~ 'en' 'del' 'af' ~ org=o",
      "org!gen=x , ~ 'hører' 'under' ~ org=o",
    ],
    draws: [
      .claim(.partOf, "x", "o")
    ],
    matching: [
      "Planen kommer fra FN's flygtningeorganisation, UNHCR. => partOf(UNHCR -> FN)"
    ])
}
