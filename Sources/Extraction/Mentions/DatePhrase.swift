import KnowledgeModel

/// A date in the text, resolved against the day of publication.
struct DatePhrase: Hashable {
  let date: PartialDate
  let tokens: Range<Int>
  /// A word before it that tells what it means: `siden`, `fra`, `til`, `frem til`; empty without.
  let preposition: String
  /// A bare weekday: it lies behind or ahead by the tense of its clause.
  var isWeekday = false
}

/// Finds dates: `1. maj`, `12. september 2023`, `2.5.2024`, `tirsdag`, `i maj`, `siden 2014`, `ved årsskiftet`.
struct DateFinder {
  let words: [Word]
  let published: PartialDate?

  private static let months: [String: Int] = Dictionary(
    uniqueKeysWithValues: [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
      "december",
    ].enumerated().map { ($1, $0 + 1) })
  private static let weekdays: [String: Int] = Dictionary(
    uniqueKeysWithValues: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"].enumerated().map {
      ($1, $0 + 1)
    })
  private static let prepositions: Set<String> = ["siden", "fra", "til", "i", "efter", "inden", "før", "den", "pr.", "per", "med", "på"]

  /// The date phrase that begins at `start`, if one does.
  func date(at start: Int, limit: Int) -> DatePhrase? {
    var place = start
    var preposition = ""
    if DateFinder.prepositions.contains(words[place].lower), place + 1 < limit {
      preposition = words[place].lower
      place += 1
      if words[place].lower == "den", place + 1 < limit { place += 1 }
      if words[place].lower == "med", place + 1 < limit { place += 1 }
    }
    if let weekday = DateFinder.weekdays[words[place].lower], place + 2 < limit, words[place + 1].lower == "den" || words[place + 1].form.hasSuffix(".") {
      let next = words[place + 1].lower == "den" ? place + 2 : place + 1
      if let (date, end) = calendarDate(at: next, limit: limit) {
        _ = weekday
        return DatePhrase(date: date, tokens: start..<end, preposition: preposition)
      }
    }
    guard let (date, end) = calendarDate(at: place, limit: limit) ?? relativeDate(at: place, limit: limit, after: preposition)
    else { return nil }
    if preposition.isEmpty && place == start, end - place == 1, words[place].form.count == 4, date.month == nil { return nil }
    let isWeekday = end - place == 1 && DateFinder.weekdays.keys.contains(words[place].lower)
    if preposition == "siden", let published, date.dayNumber > published.dayNumber, date.month != nil, words[place].form.count < 10 || end - place <= 2,
      let earlier = PartialDate(year: date.year - 1, month: date.month, day: date.day), end == place + 1 || words[end - 1].form.count != 4
    {
      return DatePhrase(date: earlier, tokens: start..<end, preposition: preposition)
    }
    return DatePhrase(date: date, tokens: start..<end, preposition: preposition, isWeekday: isWeekday)
  }

  private func calendarDate(at place: Int, limit: Int) -> (PartialDate, Int)? {
    guard place < limit else { return nil }
    let word = words[place]
    // 2.5.2024
    let numbers = word.form.split(separator: ".").compactMap { Int($0) }
    if numbers.count == 3, word.form.filter({ $0 == "." }).count == 2, let date = PartialDate(year: numbers[2], month: numbers[1], day: numbers[0]) {
      return (date, place + 1)
    }
    if let day = day(word), place + 1 < limit, let month = DateFinder.months[words[place + 1].lower] {
      if let year = year(at: place + 2, limit: limit), let date = PartialDate(year: year, month: month, day: day) {
        return (date, place + 3)
      }
      return nearest(month: month, day: day).map { ($0, place + 2) }
    }
    if let month = DateFinder.months[word.lower] {
      if let year = year(at: place + 1, limit: limit), let date = PartialDate(year: year, month: month) {
        return (date, place + 2)
      }
      return nearest(month: month, day: nil).map { ($0, place + 1) }
    }
    if let year = year(at: place, limit: limit) { return PartialDate(year: year).map { ($0, place + 1) } }
    return nil
  }

  private func relativeDate(at place: Int, limit: Int, after preposition: String) -> (PartialDate, Int)? {
    guard let published, place < limit else { return nil }
    let word = words[place].lower
    if let weekday = DateFinder.weekdays[word], let today = published.weekday {
      let isFuture = ["fra", "til", "på"].contains(preposition)
      let back = (today - weekday + 7) % 7
      let shift = isFuture && back != 0 ? 7 - back : -back
      return published.adding(days: shift).map { ($0, place + 1) }
    }
    switch word {
    case "årsskiftet":
      let year = (published.month ?? 1) >= 4 ? published.year + 1 : published.year
      return PartialDate(year: year, month: 1).map { ($0, place + 1) }
    case "fjor": return PartialDate(year: published.year - 1).map { ($0, place + 1) }
    case "år" where preposition == "i": return PartialDate(year: published.year).map { ($0, place + 1) }
    case "dag" where preposition == "i": return (published, place + 1)
    case "går" where preposition == "i": return published.adding(days: -1).map { ($0, place + 1) }
    case "morgen" where preposition == "i": return published.adding(days: 1).map { ($0, place + 1) }
    default: return nil
    }
  }

  private func day(_ word: Word) -> Int? {
    guard word.form.hasSuffix("."), let day = Int(word.form.dropLast()), (1...31).contains(day) else { return nil }
    return day
  }

  private func year(at place: Int, limit: Int) -> Int? {
    guard place < limit, words[place].form.count == 4, let year = Int(words[place].form), (1800...2100).contains(year)
    else { return nil }
    return year
  }

  /// The occurrence of a month or day without a year that lies nearest to the publication, half a year each way.
  private func nearest(month: Int, day: Int?) -> PartialDate? {
    guard let published else { return nil }
    let candidates = [-1, 0, 1].compactMap { PartialDate(year: published.year + $0, month: month, day: day) }
    return candidates.min { abs($0.dayNumber - published.dayNumber) < abs($1.dayNumber - published.dayNumber) }
  }
}
