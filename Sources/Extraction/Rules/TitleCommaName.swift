import KnowledgeModel

/// `Natos generalsekretær, Jens Lund,`
extension Wording {
  static let titleCommaName = Wording(
    "title-comma-name",
    [
      "post.def=p date=d , !post person=x",
      "post.def=p , !post person=x",
      "post.local=p , !post person=x",
      "post.local=p , occupation person=x",
      "post.local=q ['og'|,] post.local=p , !post person=x",
    ],
    draws: [
      .holds("x", "p", dated: "d")
    ],
    matching: [
      "Natos generalsekretær, Jens Lund, er i Oslo. => holdsPost(Jens Lund -> generalsekretær @ Nato)",
      "Venstres gruppeformand, gårdejer Jens Lund, er i Oslo. => holdsPost(Jens Lund -> gruppeformand @ Venstre)",
    ])
}
