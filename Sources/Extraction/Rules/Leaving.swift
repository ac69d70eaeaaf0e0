import KnowledgeModel

/// `Lone Bergs afgang som direktør`: an outgoing holder
extension Wording {
  static let leaving = Wording(
    "leaving",
    [
      "!'efter' person.gen=x 'afgang|exit|fratræden|farvel|stop|tilbagetræden' 'som' post=p"
    ],
    draws: [
      .holds("x", "p", .current)
    ],
    matching: [
      "Lone Lunds afgang som direktør for Novo Nordisk overrasker. => holdsPost(Lone Lund -> direktør @ Novo Nordisk)"
    ])
}
