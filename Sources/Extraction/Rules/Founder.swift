import KnowledgeModel

/// `Jens Lund, stifter af Novo Nordisk`, `Vestbos stifter, Jens Lund`
extension Wording {
  static let founder = Wording(
    "founder",
    [
      "owner!gen=x , ~ 'stifter|grundlægger|medstifter|stifteren|grundlæggeren' 'af' ~ org=o",
      "org.gen=o ~ 'stifter|grundlægger|medstifter|grundlæggeren' [,]? person=x",
      "'stifteren|grundlæggeren|stifter|grundlægger|medstifter' 'af' ~ org=o ,? person=x",
      "owner=x 'er|var' ~ 'stifter|grundlægger|medstifter|medgrundlægger|stifteren' 'af|bag' ~ org=o",
      "outlet.gen=o ~ 'stifter|grundlægger|medstifter' [,]? person=x",
      "owner!gen=x , ~ 'stifter|grundlægger|medstifter' 'af' ~ outlet=o",
    ],
    draws: [
      .claim(.founded, "x", "o")
    ],
    matching: [
      "Jens Lund, stifter af Novo Nordisk, er død. => founded(Jens Lund -> Novo Nordisk)"
    ])
}
