import KnowledgeModel

/// `har en fortid som direktør`, `kom fra en stilling som direktør`
extension Wording {
  static let pastAs = Wording(
    "past-as",
    [
      "person=x 'har|havde' ~ 'fortid|baggrund' 'som' post=p",
      "person=x ~ 'kom' ~ 'fra' ~ 'som' post=p",
      "person=x ~ 'kom' 'fra' post=p",
      "person!gen=x , ~ 'tidligere' post=p",
    ],
    draws: [
      .holds("x", "p", .former)
    ],
    matching: [
      "Lone Berg har en fortid som direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
