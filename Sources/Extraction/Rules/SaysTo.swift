import KnowledgeModel

/// `siger Lone Berg til TV 2`, `afviser hun over for Politiken`
extension Frame {
  static let saysTo = Frame(
    "says-to",
    verbs: [
      "sige", "fortælle", "udtale", "forklare", "oplyse", "bekræfte", "afvise", "forsikre", "understrege", "erkende",
      "indrømme", "fastslå", "konstatere", "kommentere", "skrive", "meddele", "betro", "mene", "tilføje", "svare",
      "lyde", "berette", "kalde", "love", "afkræfte", "benægte", "dementere", "påpege", "pointere", "vurdere", "nægte",
      "begrunde", "beskrive", "beklage", "afsløre", "hævde", "påstå", "varsle", "kritisere", "henvise", "gentage",
      "ønske", "håbe", "takke", "opfordre", "vedgå", "forudse", "spå", "melde", "glæde", "ærgre", "tro", "frygte",
      "afslå",
    ],
    draws: [
      .claim(.statedTo, .subject, .after(["til", "for", "i", "på"]))
    ],
    matching: [
      "Det siger Lone Berg til TV 2. => statedTo(Lone Berg -> TV 2)",
      "Over for Politiken afviser Lone Berg planen. => statedTo(Lone Berg -> Politiken)",
    ])
}
