import KnowledgeModel

/// `efter sin afgang som direktør`
extension Wording {
  static let departure = Wording(
    "departure",
    [
      "'efter' 'sin|hans|hendes' 'afgang|exit|fratræden|farvel' 'som' post=p"
    ],
    draws: [
      .holds(Wording.subject, "p", .former)
    ],
    matching: [
      "Efter sin afgang som direktør for Novo Nordisk flyttede Lone Berg til Ribe. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
