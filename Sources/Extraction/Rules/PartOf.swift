import KnowledgeModel

/// `Institut for Jura ved Aarhus Universitet`, `Falck, en del af Vestbo`
extension Wording {
  static let partOf = Wording(
    "part-of",
    [
      "org!gen=x 'ved|under' org!gen=o",
      "org!gen=x , ~ 'en' 'del' 'af' ~ org=o",
      "org!gen=x , ~ 'hører' 'under' ~ org=o",
    ],
    draws: [
      .claim(.partOf, "x", "o")
    ],
    matching: [
      "Hun forsker på Institut for Statskundskab ved Aarhus Universitet. => partOf(Institut for Statskundskab -> Aarhus Universitet)"
    ])
}
