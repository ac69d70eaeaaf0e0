import KnowledgeModel

/// `har købt 70 procent af Falck`, `har aktier i Falck`
extension Frame {
  static let ownShare = Frame(
    "own-share",
    verbs: [
      "eje", "købe", "opkøbe", "tilkøbe", "erhverve", "have", "sidde", "kontrollere", "beholde",
      "overtage", "sikre", "øge",
    ],
    voice: .active,
    cues: [
      "procent", "pct", "halvdelen", "aktierne", "aktier", "tredjedel", "fjerdedel", "en del af", "andel", "andele",
      "majoriteten", "aktiemajoriteten", "en bid", "ejerandel", "ejerandele", "aktiepost", "aktieposten",
      "aktiekapitalen",
    ],
    draws: [
      .claim(.owns, .subject, .after(["af", "i"]), phase: .lasting)
    ],
    matching: [
      "Novo Nordisk ejer 70 procent af Falck. => owns(Novo Nordisk -> Falck)"
    ])
}
