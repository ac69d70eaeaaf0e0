import KnowledgeModel

/// `efter sin afgang som direktør`, `efter Lone Bergs afgang som direktør`
extension Wording {
  static let departure = Wording(
    "departure",
    [
      "'efter' 'sin|hans|hendes' 'afgang|exit|fratræden|farvel' 'som' post=p",
      "'efter' person.gen=x 'afgang|exit|fratræden|farvel|stop|fyring|afsked|tilbagetræden' 'som' post=p",
      "person.gen=x 'fyring|afskedigelse|afsættelse' 'som' post=p",
    ],
    draws: [
      .holds(Wording.subject, "p", .former),
      .holds("x", "p", .former),
    ],
    matching: [
      "Efter Lone Lunds exit som direktør for Novo Nordisk er der ro. => holdsPost(Lone Lund -> direktør @ Novo Nordisk)",
      "Efter sin afgang som direktør for Novo Nordisk flyttede Lone Berg til Ribe. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)",
    ])
}
