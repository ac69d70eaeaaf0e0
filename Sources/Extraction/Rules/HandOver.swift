import KnowledgeModel

/// `overlader posten til Lone Berg`, `viger pladsen for Lone Berg`
extension Frame {
  static let handOver = Frame(
    "hand-over",
    verbs: ["overlade", "overdrage", "vige", "aflevere", "give"],
    requires: .post,
    draws: [
      .claim(.succeeds, .after(["til", "for"]), .subject, phase: .beginning),
      .holds(.after(["til", "for"]), .beginning, .after(["som"])),
      .holds(.after(["til", "for"]), .beginning, .after([""])),
    ],
    matching: [
      "Jens Lund overlader posten som formand for Dansk Industri til Lone Berg. => succeeds(Lone Berg -> Jens Lund)"
    ])
}
