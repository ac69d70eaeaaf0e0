import KnowledgeModel

/// `har ledet Falck som direktør siden 2012`
extension Frame {
  static let leadAs = Frame(
    "lead-as",
    verbs: ["lede", "stå i spidsen"],
    draws: [
      .holds(.subject, .lasting, .after(["som"]))
    ],
    matching: [
      "Lone Berg har ledet Falck som direktør siden 2012. => holdsPost(Lone Berg -> direktør @ Falck)"
    ])
}
