import KnowledgeModel

/// `jobbet går til Lone Berg`
extension Frame {
  static let passTo = Frame(
    "pass-to",
    verbs: ["gå", "tilfalde", "overdrage", "overlade"],
    blockers: ["pension"],
    draws: [
      .holds(.after(["til", ""]), .beginning, .subject),
      .holds(.after(["til"]), .beginning, .after(["som"])),
    ],
    matching: [
      "Posten som formand for Dansk Industri går til Lone Berg. => holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ])
}
