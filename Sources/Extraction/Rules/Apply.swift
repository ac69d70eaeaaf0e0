import KnowledgeModel

/// `søger stillingen som direktør`, `går efter posten`
extension Frame {
  static let apply = Frame(
    "apply",
    verbs: ["søge", "ansøge", "gå efter", "byde ind"],
    blockers: ["pension", "orlov"],
    requires: .post,
    draws: [
      .claim(.candidateFor, .subject, .postAtStake)
    ],
    matching: [
      "Lone Berg søger stillingen som direktør for Novo Nordisk. => candidateFor(Lone Berg -> direktør @ Novo Nordisk)"
    ],
    notMatching: [
      "Lone Berg går efter et kort møde."
    ])
}
