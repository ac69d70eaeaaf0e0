import KnowledgeModel

/// `ansætter Lone Berg som direktør`, `Lone Berg er udnævnt til direktør`
extension Frame {
  static let appoint = Frame(
    "appoint",
    verbs: [
      "ansætte", "genansætte", "udnævne", "udpege", "vælge", "genvælge", "hente", "hyre", "headhunte", "forfremme",
      "indsætte", "konstituere", "indvælge", "engagere", "udråbe", "krone", "placere", "rekruttere", "kåre",
    ],
    blockers: ["favorit", "favoritten", "kandidat", "emne"],
    draws: [
      .claim(.appoints, .agent, .patient),
      .holds(.patient, .appointment, .after(["som", "til", "i", "på"])),
      .holds(.after([""]), .beginning, .awaitedPost),
    ],
    matching: [
      "Novo Nordisk ansætter Lone Berg som direktør. => appoints(Novo Nordisk -> Lone Berg); holdsPost(Lone Berg -> direktør @ Novo Nordisk)",
      "Lone Berg er udnævnt til direktør for Novo Nordisk. => holdsPost(Lone Berg -> direktør @ Novo Nordisk)",
      "Lone Berg er af bestyrelsen valgt til direktør for Novo Nordisk. => appoints(Novo Nordisk -> Lone Berg)",
    ])
}
