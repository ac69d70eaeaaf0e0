import KnowledgeModel

/// `gør Lone Berg til direktør`, `optager Lone Berg som partner`
extension Frame {
  static let make = Frame(
    "make",
    verbs: ["gøre", "optage"],
    requires: .post,
    draws: [
      .claim(.appoints, .agent, .patient),
      .holds(.patient, .beginning, .after(["som", "til"])),
    ],
    matching: [
      "Novo Nordisk gør Lone Berg til direktør. => appoints(Novo Nordisk -> Lone Berg)"
    ])
}
