import KnowledgeModel

/// `har forlænget kontrakten som træner`, `har kontrakt som træner til 2026`
extension Frame {
  static let contract = Frame(
    "contract",
    verbs: ["forlænge", "have kontrakt"],
    cues: ["kontrakt", "kontrakten", "aftalen"],
    draws: [
      .holds(.subject, .lasting, .after(["som"]), status: .current)
    ],
    matching: [
      "Lone Berg har forlænget kontrakten som direktør for Falck til 2027. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
