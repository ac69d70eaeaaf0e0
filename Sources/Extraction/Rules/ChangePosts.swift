import KnowledgeModel

/// `skifter jobbet som direktør ud med posten som formand`
extension Frame {
  static let changePosts = Frame(
    "change-posts",
    verbs: ["skifte ud", "bytte ud", "udskifte"],
    draws: [
      .holds(.subject, .ending, .after([""])),
      .holds(.subject, .beginning, .after(["med"])),
    ],
    matching: [
      "Lone Berg skifter jobbet som direktør for Falck ud med posten som formand for Dansk Industri. => holdsPost(Lone Berg -> direktør @ Falck); holdsPost(Lone Berg -> formand @ Dansk Industri)"
    ])
}
