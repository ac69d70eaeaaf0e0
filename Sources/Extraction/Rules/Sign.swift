import KnowledgeModel

/// `har skrevet under på en kontrakt som træner`
extension Wording {
  static let sign = Wording(
    "sign",
    [
      "person=x ~ 'underskrevet|underskrev|skrevet|skrev|indgået|fået' ~ 'kontrakt|aftale' 'som' post=p"
    ],
    draws: [
      .holds("x", "p", .incoming)
    ],
    matching: [
      "Lone Berg har skrevet under på en kontrakt som direktør for Falck. => holdsPost(Lone Berg -> direktør @ Falck)"
    ],
    notMatching: [
      "Lone Berg skrev under på aftalen med regeringen som formand for Dansk Industri."
    ])
}
