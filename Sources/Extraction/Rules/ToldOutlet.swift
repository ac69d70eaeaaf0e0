import KnowledgeModel

/// `fortalte Politiken`
extension Frame {
  static let toldOutlet = Frame(
    "told-outlet",
    verbs: ["fortælle"],
    draws: [
      .claim(.statedTo, .subject, .after([""]))
    ],
    matching: [
      "Lone Berg fortæller Politiken om planen. => statedTo(Lone Berg -> Politiken)"
    ])
}
