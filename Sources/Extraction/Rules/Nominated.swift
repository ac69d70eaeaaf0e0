import KnowledgeModel

/// `er indstillet til direktør`
extension Frame {
  static let nominated = Frame(
    "nominated",
    verbs: ["indstille"],
    voice: .passive,
    blockers: ["prisen", "pris", "hæder"],
    draws: [
      .holds(.subject, .appointment, .after(["som", "til"]))
    ],
    matching: [
      "Lone Berg er indstillet til direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ],
    notMatching: [
      "Lone Berg er indstillet til prisen som årets direktør."
    ])
}
