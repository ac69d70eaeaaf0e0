import KnowledgeModel

/// `Lone Bergs forgænger, Jens Lund`
extension Wording {
  static let predecessorGenitive = Wording(
    "predecessor-genitive",
    [
      "person.gen=x ~ 'forgænger' [,]? post? person=y"
    ],
    draws: [
      .claim(.succeeds, "x", "y")
    ],
    matching: [
      "Lone Hansens forgænger, Jens Lund, er på ferie. => succeeds(Lone Hansen -> Jens Lund)"
    ])
}
