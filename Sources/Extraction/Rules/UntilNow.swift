import KnowledgeModel

/// `Lone Berg, hidtil direktør i Falck`, `Lone Berg, senest direktør i Falck`
extension Wording {
  static let untilNow = Wording(
    "until-now",
    [
      "person!gen=x , [age ,]? 'hidtil|senest' post!plural=p"
    ],
    draws: [
      .holds("x", "p", .former)
    ],
    matching: [
      "Lone Berg, hidtil direktør for Falck, er glad. => holdsPost(Lone Berg -> direktør @ Falck)"
    ],
    notMatching: [
      "Lone Berg har hidtil været direktør for Falck."
    ])
}
