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
      "org=o 'der|som' 'er' ~ 'ejet' 'af' ~ owner=x",
    ],
    draws: [
      .claim(.owns, "x", "o")
    ],
    matching: [
      "Novo Nordisks ejer, Jens Lund, smiler. => owns(Jens Lund -> Novo Nordisk)"
    ])
}
