import KnowledgeModel

/// `Posten har stået tom, siden Lone Berg rejste`
extension Wording {
  static let stoodEmpty = Wording(
    "stood-empty",
    [
      "post=p ~ 'stået|stod|været|var' 'tom|tomt|ledig|ledigt|ubesat|vakant' ,? 'siden|efter' ['at']? [post]? person=x date=d 'rejste|stoppede|forlod|fratrådte|gik|skiftede|sagde|trak|døde|rykkede|blev|opsagde'",
      "post=p ~ 'stået|stod|været|var' 'tom|tomt|ledig|ledigt|ubesat|vakant' ,? 'siden|efter' ['at']? [post]? person=x 'rejste|stoppede|forlod|fratrådte|gik|skiftede|sagde|trak|døde|rykkede|blev|opsagde' ~ date=d",
      "post=p ~ 'stået|stod|været|var' 'tom|tomt|ledig|ledigt|ubesat|vakant' ,? 'siden|efter' ['at']? [post]? person=x ~ 'rejste|stoppede|forlod|fratrådte|gik|skiftede|sagde|trak|døde|rykkede|blev|opsagde'",
    ],
    draws: [
      .holds("x", "p", .former, dated: "d")
    ],
    matching: [
      "Falck søger ny direktør. Posten har stået tom, siden Lone Berg i marts skiftede til Rambøll. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
