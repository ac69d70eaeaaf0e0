import KnowledgeModel

/// `forlader posten som direktør`, `siger farvel til jobbet`
extension Frame {
  static let leavePost = Frame(
    "leave-post",
    verbs: ["forlade", "sige farvel", "overlade", "aflevere", "lægge", "vige", "droppe", "slippe"],
    draws: [
      .holds(.subject, .ending, .after(["", "til", "som"]))
    ],
    matching: [
      "Lone Berg forlader posten som direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)"
    ])
}
