import KnowledgeModel

/// `sidder som formand`, `arbejder som direktør`
extension Frame {
  static let serveAs = Frame(
    "serve-as",
    verbs: ["sidde", "arbejde", "fungere", "virke", "optræde", "lede", "stå i spidsen", "holde skansen"],
    draws: [
      .holds(.subject, .lasting, .after(["som", "i", "på"]))
    ],
    matching: [
      "Lone Berg sidder som formand for Dansk Industri. => holdsPost(Lone Berg -> formand @ Dansk Industri)",
      "Lone Berg har ledet Falck som direktør siden 2012. => holdsPost(Lone Berg -> direktør @ Falck)",
    ])
}
