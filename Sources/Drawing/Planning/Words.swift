import KnowledgeModel

/// Every word of the drawing that no article wrote, in the reader's language.
struct Words: Sendable {
  let language: LabelLanguage

  func pick(_ danish: String, _ english: String) -> String { language == .danish ? danish : english }

  /// What stands on the arrow.
  func verb(_ relation: Relation, _ status: HoldingStatus?) -> String {
    switch relation {
    case .holdsPost:
      switch status ?? .current {
      case .current: pick("er", "is")
      case .former: pick("tidligere", "former")
      case .incoming: pick("kommende", "incoming")
      case .acting: pick("fungerende", "acting")
      }
    case .postIn: pick("post i", "post in")
    case .memberOf: pick("medlem af", "member of")
    case .candidateFor: pick("kandidat til", "candidate for")
    case .succeeds: pick("afløser", "succeeds")
    case .appoints: pick("udpeger", "appoints")
    case .backs: pick("støtter", "backs")
    case .dismisses: pick("afskediger", "dismisses")
    case .owns: pick("ejer", "owns")
    case .partOf: pick("del af", "part of")
    case .founded: pick("grundlagde", "founded")
    case .familyOf: pick("i familie med", "related to")
    case .statedTo: pick("udtaler sig til", "speaks to")
    }
  }

  /// How sure it is and who says so: `rygte ifølge VG`; nil where it is told as fact.
  func caveat(_ certainty: Certainty, sources: [String]) -> String? {
    let note: String? =
      switch certainty {
      case .stated: nil
      case .expected: pick("ventet", "expected")
      case .rumoured: pick("rygte", "rumour")
      case .denied: pick("afvises", "denied")
      }
    let source = sources.isEmpty ? nil : pick("ifølge ", "according to ") + list(sources)
    let parts = [note, source].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: language == .danish && certainty == .denied ? " " : ", ")
  }

  /// `siden 2014`, `til sept. 2023`, `2014 – sept. 2023`; `fra 1. maj 2024` for what is still to come or is over.
  func period(since: PartialDate?, until: PartialDate?, isRunning: Bool) -> String? {
    switch (since, until) {
    case (nil, nil): nil
    case (let since?, nil): (isRunning ? pick("siden ", "since ") : pick("fra ", "from ")) + date(since)
    case (nil, let until?): pick("til ", "until ") + date(until)
    case (let since?, let until?): since == until ? date(since) : "\(date(since)) – \(date(until))"
    }
  }

  /// `2014`, `sept. 2023`, `12. sept. 2023`.
  func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = (language == .danish ? Words.danishMonths : Words.englishMonths)[month - 1]
    guard let day = date.day else { return "\(name) \(date.year)" }
    return language == .danish ? "\(day). \(name) \(date.year)" : "\(day) \(name) \(date.year)"
  }

  /// `juni 2023`, `juni–aug. 2023`, `2022–2024`: the time that the articles are from.
  func span(_ dates: [PartialDate]) -> String? {
    guard let first = dates.min(), let last = dates.max() else { return nil }
    func month(_ date: PartialDate) -> String {
      self.date(PartialDate(year: date.year, month: date.month) ?? date)
    }
    return month(first) == month(last) ? month(first) : "\(month(first)) – \(month(last))"
  }

  /// `A`, `A og B`, `A, B og C`.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + pick(" og ", " and ") + last
  }

  func count(_ number: Int, _ one: (String, String), _ many: (String, String)) -> String {
    let word = number == 1 ? one : many
    return "\(number) " + pick(word.0, word.1)
  }

  func articles(_ number: Int) -> String { count(number, ("artikel", "article"), ("artikler", "articles")) }
  func claims(_ number: Int) -> String { count(number, ("oplysning", "claim"), ("oplysninger", "claims")) }

  func kind(_ kind: NodeKind) -> String {
    switch kind {
    case .person: pick("person", "person")
    case .organisation: pick("organisation", "organisation")
    case .mediaOutlet: pick("medie", "media outlet")
    case .post: pick("post", "post")
    }
  }

  var framedPost: String { pick("post (inde i sin organisation)", "post (inside its organisation)") }
  var attributed: String { pick("ifølge en navngiven kilde", "according to a named source") }

  /// The legend's words; nil for what its own label explains.
  func meaning(of tone: Look.Tone) -> String? {
    switch tone {
    case .stated: pick("oplyst som kendsgerning", "told as fact")
    case .acting: pick("fungerende", "acting")
    case .former: pick("tidligere", "former")
    case .expected: pick("ventet", "expected")
    case .rumoured: pick("rygte", "rumour")
    case .denied: pick("afvist", "denied")
    case .source: nil
    case .belonging: pick("post i organisation", "post in organisation")
    }
  }

  private static let danishMonths = [
    "jan.", "feb.", "marts", "april", "maj", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec.",
  ]
  private static let englishMonths = [
    "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
  ]
}
