import KnowledgeModel

/// `Vestbos ejer, Jens Lund`, `ejeren af Vestbo`
extension Wording {
  static let owner = Wording(
    "owner",
    [
      "org.gen=o ~ 'ejer|hovedaktionær|storaktionær|ejerne|moderselskab' [,]? post? owner=x",
      "outlet.gen=o ~ 'ejer|hovedaktionær|ejerne|moderselskab' [,]? post? owner=x",
      "owner!gen=x , ~ 'ejer|ejeren|medejer|hovedaktionær' 'af|i' ~ org=o",
      "'ejeren' 'af' ~ org=o ,? owner=x",
      "org.gen=x ~ 'datterselskab|datterselskabet' ,? org=o",
      "org!gen=o , ~ 'ejet' 'af' ~ owner=x",
      "outlet!gen=o , ~ 'ejet' 'af' ~ owner=x",
      "org!gen=o , ~ 'datterselskab' 'af' ~ org=x",
      "org!gen=o 'er|var' ~ 'datterselskab|datterselskaber' 'af|under' ~ org=x",
      "org!gen=o 'får|fik' ~ 'ejer|hovedejer|hovedaktionær' [,|:]? ~ owner=x",
      "org=o , 'hvis' ~ 'ejer|hovedaktionær|storaktionær|ejere|moderselskab' 'er' ~ owner=x",
      "owner!gen=x , ~ 'eneejer|medejer|storaktionær|aktionær|ejer|aktionærer' 'af|i' ~ outlet=o",
      "owner=x 'er|bliver|blev' ~ 'eneejer|medejer|storaktionær|hovedaktionær|aktionær|ejer|medejere' 'af|i' ~ org=o",
      "owner=x ~ 'eneejer|medejer|storaktionær|hovedaktionær|medejer' 'af|i' ~ org=o",
      "'ejeren|ejerne|hovedaktionæren|storaktionæren|moderselskabet' ,? owner=x 'i|af|bag' org=o",
      "org=o 'har|havde' ~ owner=x 'som' 'eneejer|ejer|medejer|hovedaktionær|storaktionær|hovedejer'",
      "org.gen=o ~ 'aktionær|ejer|medejer' 'er' ~ owner=x",
      "owner=x ~ 'procent' 'af' 'aktierne' 'i' ~ org=o",
      "owner=x 'har' ~ 'procent' 'af' ~ org=o",
      "'hovedaktionæren|ejeren|storaktionæren' 'i|af' ~ org=o ,? owner=x",
      "'ejere|ejerne|aktionærer|aktionærerne' 'af|i|bag' org=o 'er' owner=x",
      "'ejere|ejerne|aktionærer|aktionærerne' 'af|i|bag' org=o 'er' owner 'og' owner=x",
      "org=o 'er' ~ 'ejet' 'af' owner 'og' owner=x",
      "org=x 'er|var' ~ 'moderselskab' 'for|til' ~ org=o",
      "org!gen=x 'har|havde' 'datterselskabet' org=o",
    ],
    draws: [
      .claim(.owns, "x", "o")
    ],
    matching: [
      "Novo Nordisks ejer, Jens Lund, smiler. => owns(Jens Lund -> Novo Nordisk)"
    ])
}
