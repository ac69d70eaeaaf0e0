import KnowledgeModel

/// `Lone Berg bliver formand og Jens Lund næstformand`, `Formand: Lone Berg`
extension Wording {
  static let titleList = Wording(
    "title-list",
    [
      "person!gen=x post!def!plural=p [,|'og'|'samt'|'mens'|$]",
      "^ post!def!plural=p : person=x",
      "post!def!plural=p : person=x",
      "'som' post!def!plural=p : person=x",
    ],
    draws: [
      .holds("x", "p")
    ],
    matching: [
      "Lone Berg blev formand og Jens Lund kasserer i Dansk Industri. => holdsPost(Jens Lund -> kasserer @ Dansk Industri)"
    ])
}
