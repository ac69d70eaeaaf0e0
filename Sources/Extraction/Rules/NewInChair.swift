import KnowledgeModel

/// `Ny i stolen bliver Lone Berg`
extension Wording {
  static let newInChair = Wording(
    "new-in-chair",
    [
      "^ 'ny' 'i|på' post=p 'bliver' person=x",
      "^ 'ny' 'i|på' post=p 'bliver' age person=x",
    ],
    draws: [
      .holds("x", "p", .incoming)
    ],
    matching: [
      "Falck søger direktør. Ny på posten bliver Lone Berg. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
