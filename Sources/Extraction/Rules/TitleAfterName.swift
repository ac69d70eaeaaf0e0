import KnowledgeModel

/// `Jens Lund, direktør i Vestbo,`
extension Wording {
  static let titleAfterName = Wording(
    "title-after-name",
    [
      "person!gen=x , [age ,]? ['tidligere'|'nuværende']? post!plural=p date=d",
      "person!gen=x , date=d post!plural=p !person",
      "person!gen=x , [age ,]? ['tidligere'|'nuværende']? post!plural=p !person",
      "person!gen=x , post!plural [,|'og'] post!plural=p !person",
      "person!gen=x , post!plural , post [,|'og'] post!plural=p !person",
      "person!gen=x ( post!plural=p )",
      "person!gen=x ( party ) , post!plural=p !person",
      "person!gen=x , post!plural date 'og' post!plural=p !person",
    ],
    draws: [
      .holds("x", "p", dated: "d")
    ],
    matching: [
      "Jens Lund, direktør i Novo Nordisk, smiler. => holdsPost(Jens Lund -> direktør @ Novo Nordisk)",
      "Novo Nordisk støtter Jens Lund, indtil 2023 direktør i Falck. => holdsPost(Jens Lund -> direktør @ Falck)",
    ])
}
