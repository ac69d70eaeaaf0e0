import KnowledgeModel

/// `er et datterselskab af Falck`
extension Frame {
  static let subsidiary = Frame(
    "subsidiary",
    verbs: ["være", "blive"],
    cues: ["datterselskab", "datterselskaber"],
    draws: [
      .claim(.owns, .after(["af", "under", "i"]), .subject, phase: .lasting)
    ],
    matching: [
      "Falck, der har 40 ansatte, er et datterselskab af Novo Nordisk. => owns(Novo Nordisk -> Falck)"
    ])
}
