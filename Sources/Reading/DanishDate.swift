import KnowledgeModel

/// Dates as Danish papers and their systems print them: `12. maj 2024`, `tirsdag den 3. juni 2025`, `12.05.2024`,
/// `12/5-24`, `2024-05-12T10:15`.
enum DanishDate {
  /// The date of a `published:` line, which may be partial and may carry a time; nil where it is none.
  static func published(_ value: String) -> PartialDate? {
    if let date = PartialDate(value) { return date }
    let items = DateItem.items(of: value)
    if items.count == 2, case .word(let word) = items[0], let month = months[word], case .number(let year, 4) = items[1]
    {
      return PartialDate(year: year, month: month)
    }
    guard let (date, end) = read(items, from: afterWeekday(items, 0)) else { return nil }
    return items[end...].allSatisfy(\.isTime) ? date : nil
  }

  /// The date of a line that tells nothing else than when, and perhaps where or by whom, an article was published;
  /// nil for all other lines.
  static func dateline(_ line: some StringProtocol) -> PartialDate? {
    guard line.utf8.count <= 120 else { return nil }
    let items = DateItem.items(of: String(line))
    for start in 0..<min(items.count, 12) where opensDateline(items[..<start]) {
      guard let (date, end) = read(items, from: afterWeekday(items, start)) else { continue }
      return closesDateline(items[end...].drop(while: \.isTime)) ? date : nil
    }
    return nil
  }

  /// `Publiceret:`, `Af Line Hovgesen,`, `NUUK |`.
  private static func opensDateline(_ items: ArraySlice<DateItem>) -> Bool {
    guard let last = items.last else { return true }
    let words = items.compactMap(\.word)
    if words.allSatisfy(publishing.contains) { return items.allSatisfy { $0.word != nil || $0 == .mark(":") } }
    return words.count <= 4 && separators.contains(last)
      && items.allSatisfy { $0.word != nil || separators.contains($0) }
  }

  /// Nothing, a full stop, or `| Opdateret 13. maj 2024`.
  private static func closesDateline(_ items: ArraySlice<DateItem>) -> Bool {
    guard let first = items.first, items != [.mark(".")] else { return true }
    if let word = first.word { return publishing.contains(word) }
    return separators.contains(first) && items.count { $0.word != nil } <= 3
  }

  /// Steps over `tirsdag den`, `d.`.
  private static func afterWeekday(_ items: [DateItem], _ start: Int) -> Int {
    var next = start
    for words in [weekdays, ["den", "d"]] {
      guard next < items.count, let word = items[next].word, words.contains(word) else { continue }
      next += 1
      while next < items.count, items[next] == .mark(".") || items[next] == .mark(",") { next += 1 }
    }
    return next
  }

  /// A whole date that starts at an item, and the item after it.
  private static func read(_ items: [DateItem], from start: Int) -> (date: PartialDate, end: Int)? {
    guard start < items.count, case .number(let first, let digits) = items[start] else { return nil }
    var next = start + 1
    func skip(_ marks: Set<DateItem>) -> Bool {
      guard next < items.count, marks.contains(items[next]) else { return false }
      next += 1
      return true
    }
    func number() -> (value: Int, digits: Int)? {
      guard next < items.count, case .number(let value, let digits) = items[next] else { return nil }
      next += 1
      return (value, digits)
    }
    if digits == 4 {
      guard skip([.mark("-")]), let month = number(), skip([.mark("-")]), let day = number() else { return nil }
      return PartialDate(year: first, month: month.value, day: day.value).map { ($0, next) }
    }
    let hasSeparator = skip([.mark("."), .mark("/"), .mark("-")])
    let month: Int
    if next < items.count, let word = items[next].word {
      guard let named = months[word] else { return nil }
      next += 1
      month = named
    } else if hasSeparator, let numbered = number(), numbered.digits <= 2 {
      month = numbered.value
    } else {
      return nil
    }
    _ = skip([.mark("."), .mark("/"), .mark("-"), .mark(",")])
    guard let year = number(), year.digits == 4 || year.digits == 2 else { return nil }
    let date = PartialDate(year: year.digits == 2 ? 2000 + year.value : year.value, month: month, day: first)
    return date.map { ($0, next) }
  }

  private static let publishing: Set<String> = [
    "publiceret", "offentliggjort", "udgivet", "bragt", "trykt", "oprettet", "opdateret", "senest", "sidst", "ændret",
    "dato",
  ]
  private static let separators: Set<DateItem> = [
    .mark(","), .mark("|"), .mark("·"), .mark("•"), .mark("–"), .mark("—"), .mark("("),
  ]
  private static let weekdays: Set<String> = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "man", "tir", "tirs", "ons", "tor", "tors",
    "fre", "lør", "søn",
  ]
  private static let months: [String: Int] = [
    "januar": 1, "februar": 2, "marts": 3, "april": 4, "maj": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
    "oktober": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12,
  ]
}
