import DanishLanguage
import KnowledgeModel

/// A date in the text, resolved against the day of publication and no more exact than the text.
struct DatePhrase: Hashable {
  let date: PartialDate
  let tokens: Range<Int>
  /// A word before it that tells what it means: `siden`, `fra`, `til`, `indtil`; empty without.
  let preposition: String
  /// A bare weekday: it lies behind or ahead by the tense of its clause.
  var isWeekday = false
  /// Where the year or the week is not told: the other occurrence that may be meant, before or after.
  var other: PartialDate?
  /// The end of a range: `1993-1999`.
  var end: PartialDate?

  /// The same words, meaning another day.
  func with(_ date: PartialDate) -> DatePhrase {
    DatePhrase(date: date, tokens: tokens, preposition: preposition, isWeekday: isWeekday, end: end)
  }

  /// From then on.
  var isStart: Bool { ["siden", "fra", "pr.", "per"].contains(preposition) }
  /// Up to then.
  var isEnd: Bool { ["til", "indtil", "inden"].contains(preposition) }
  /// Neither before nor after it.
  var isPoint: Bool { !isStart && !isEnd && !["efter", "før"].contains(preposition) }
}

/// Finds dates: `1. maj`, `12. september 2023`, `2.5.2024`, `tirsdag`, `i maj`, `siden 2014`, `ved årsskiftet`, `til sommer`,
/// `med udgangen af september`, `1. maj næste år`, `1993-1999`.
struct DateFinder {
  let words: [Word]
  let published: PartialDate?

  /// The date phrase that begins at `start`, if one does.
  func date(at start: Int, limit: Int) -> DatePhrase? {
    guard words[start].wordForm.mayBeginDate, let (preposition, place) = opening(at: start, limit: limit), place < limit
    else { return nil }
    if place == start, let range = yearRange(words[place].form) {
      return DatePhrase(date: range.0, tokens: start..<start + 1, preposition: "fra", end: range.1)
    }
    if let range = yearsBetween(start, limit) {
      return DatePhrase(date: range.0, tokens: start..<start + 4, preposition: "fra", end: range.1)
    }
    guard words[place].wordForm.mayBeDate,
      let found = calendarDate(at: place, limit: limit, after: preposition)
        ?? relativeDate(at: place, limit: limit, after: preposition)
    else { return nil }
    // A bare number of four digits is no year.
    if preposition.isEmpty, found.end - place == 1, place == start, found.date.month == nil,
      words[place].form.first?.isNumber ?? false
    {
      return nil
    }
    let isWeekday =
      DateFinder.weekdays.contains(words[place].lower) && found.date.day != nil
      && (found.end - place == 1 || DateFinder.timesOfDay.contains(words[found.end - 1].lower))
    return DatePhrase(
      date: found.date, tokens: start..<found.end, preposition: preposition, isWeekday: isWeekday, other: found.other)
  }

  /// Whether a date phrase may begin with this word, in lower case.
  static func mayBegin(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first <= UInt8(ascii: "9") || openers.contains(word) || mayBeDate(word)
  }

  /// Whether the date itself, behind its preposition, may begin with this word, in lower case.
  static func mayBeDate(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first <= UInt8(ascii: "9") || cores.contains(word)
      || weekdays.contains(word.hasSuffix("dags") ? String(word.dropLast()) : word)
  }

  private static let openers = prepositions.union(parts).union(bareParts).union(["mellem"])
  private static let cores = seasons.union(timesOfDay).union(WordSet(months.words)).union([
    "i", "sidste", "forrige", "næste", "dette", "året", "årets", "månedens", "måneden", "her", "årsskiftet", "nytår",
    "jul", "fjor", "år", "dag", "går", "aftes", "morges",
  ])

  private struct Found {
    let date: PartialDate
    let end: Int
    var other: PartialDate?

    init(_ date: PartialDate, _ end: Int, other: PartialDate? = nil) {
      self.date = date
      self.end = end
      self.other = other
    }
  }

  private static let months: WordMap<Int> = numbered([
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
  ])
  private static let weekdays: WordMap<Int> = numbered([
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
  ])
  private static let prepositions: WordSet = [
    "siden", "fra", "til", "i", "efter", "inden", "før", "den", "pr.", "per", "med", "på", "indtil", "ved", "frem",
  ]
  private static let parts: WordSet = [
    "udgangen", "slutningen", "begyndelsen", "starten", "midten", "udløbet", "løbet",
  ]
  /// The same without `af`: `ultimo maj`.
  private static let bareParts: WordSet = ["primo", "medio", "ultimo"]
  private static let seasons: WordSet = [
    "sommer", "sommeren", "sommerferien", "efterår", "efteråret", "forår", "foråret", "vinter", "vinteren",
  ]

  static let timesOfDay: WordSet = [
    "morgen", "formiddag", "middag", "eftermiddag", "aften", "nat",
  ]

  private static func numbered(_ names: [String]) -> WordMap<Int> {
    WordMap(Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0 + 1) }))
  }

  /// The preposition, and where the date itself begins: `frem til`, `til og med udgangen af`, `den`.
  private func opening(at start: Int, limit: Int) -> (String, Int)? {
    guard DateFinder.prepositions.contains(words[start].lower) else { return ("", afterPart(start, limit)) }
    var place = start
    var preposition = words[place].lower
    place += 1
    if preposition == "frem" {
      guard place < limit, words[place].lower == "til" else { return nil }
      preposition = "til"
      place += 1
    }
    if preposition == "til", place + 1 < limit, words[place].lower == "og", words[place + 1].lower == "med" {
      place += 2
    }
    if preposition == "fra", place < limit, words[place].lower == "på" { place += 1 }
    // `kom til i 2017`: the first belongs to the verb.
    if words[start].lower == "til", place < limit, words[place].lower == "i" { return ("", start) }
    while place < limit, ["den", "med", "i", "ca.", "omkring", "cirka"].contains(words[place].lower) { place += 1 }
    return (preposition, afterPart(place, limit))
  }

  /// Behind `udgangen af` and `ultimo`.
  private func afterPart(_ place: Int, _ limit: Int) -> Int {
    if place + 1 < limit, DateFinder.bareParts.contains(words[place].lower) { return place + 1 }
    return place + 2 < limit && DateFinder.parts.contains(words[place].lower) && words[place + 1].lower == "af"
      ? place + 2 : place
  }

  private func calendarDate(at place: Int, limit: Int, after preposition: String) -> Found? {
    let word = words[place]
    if let date = numericDate(word.form) { return Found(date, place + 1) }
    // tirsdag den 1. maj
    if DateFinder.weekdays[word.lower] != nil, place + 2 < limit {
      let next = words[place + 1].lower == "den" ? place + 2 : place + 1
      if let day = day(words[next]), next + 1 < limit, DateFinder.months[words[next + 1].lower] != nil, day > 0 {
        return calendarDate(at: next, limit: limit, after: preposition)
      }
    }
    if let day = day(word), place + 1 < limit, let month = DateFinder.months[words[place + 1].lower] {
      return dated(month: month, day: day, yearAt: place + 2, limit: limit, after: preposition)
    }
    if let month = DateFinder.months[word.lower] {
      return dated(month: month, day: nil, yearAt: place + 1, limit: limit, after: preposition)
    }
    if let year = year(at: place, limit: limit) { return PartialDate(year: year).map { Found($0, place + 1) } }
    return nil
  }

  /// `2.5.2024`
  private func numericDate(_ form: String) -> PartialDate? {
    guard form.utf8.lazy.filter({ $0 == UInt8(ascii: ".") }).count == 2 else { return nil }
    let numbers = form.split(separator: ".").compactMap { Int($0) }
    return numbers.count == 3 ? PartialDate(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
  }

  /// With the year that follows (`2024`, `næste år`), else the occurrence that the publication tells.
  private func dated(month: Int, day: Int?, yearAt place: Int, limit: Int, after preposition: String) -> Found? {
    if let year = year(at: place, limit: limit) {
      return PartialDate(year: year, month: month, day: day).map { Found($0, place + 1) }
    }
    if let shift = yearShift(at: place, limit: limit), let published {
      return PartialDate(year: published.year + shift, month: month, day: day).map { Found($0, place + 2) }
    }
    return nearest(month: month, day: day, isPast: preposition == "siden").map { date in
      Found(date, place, other: neighbour(of: date, month: month, day: day))
    }
  }

  /// `sidste år`, `næste år`, `i år`
  private func yearShift(at place: Int, limit: Int) -> Int? {
    guard place + 1 < limit else { return nil }
    if words[place].lower == "i", words[place + 1].lower == "fjor" { return -1 }
    guard words[place + 1].lower == "år" else { return nil }
    switch words[place].lower {
    case "sidste", "forrige": return -1
    case "næste": return 1
    case "i", "dette": return 0
    default: return nil
    }
  }

  private func relativeDate(at place: Int, limit: Int, after preposition: String) -> Found? {
    guard let published else { return nil }
    let word = words[place].lower
    if let shift = yearShift(at: place, limit: limit) {
      return PartialDate(year: published.year + shift).map { Found($0, place + 2) }
    }
    if let end = endOfYear(at: place, limit: limit, in: published) { return end }
    // `månedens udgang`
    if word == "månedens", place + 1 < limit, ["udgang", "slutning"].contains(words[place + 1].lower) {
      return PartialDate(year: published.year, month: published.month).map { Found($0, place + 2) }
    }
    // `her til morgen`
    if word == "her", place + 2 < limit, words[place + 1].lower == "til",
      DateFinder.timesOfDay.contains(words[place + 2].lower)
    {
      return Found(published, place + 3)
    }
    if ["sidste", "forrige"].contains(word), place + 1 < limit, words[place + 1].lower == "uge",
      let day = published.adding(days: -7)
    {
      return PartialDate(year: day.year, month: day.month).map { Found($0, place + 2) }
    }
    if ["sidste", "næste", "forrige"].contains(word), place + 1 < limit, words[place + 1].lower == "måned" {
      return published.adding(months: word == "næste" ? 1 : -1).map { Found($0, place + 2) }
    }
    let isPastDay = word.hasSuffix("dags")
    if let weekday = DateFinder.weekdays[isPastDay ? String(word.dropLast()) : word], let today = published.weekday {
      let isFuture = !isPastDay && ["fra", "til", "på"].contains(preposition)
      let back = (today - weekday + 7) % 7
      let shift = isFuture && back != 0 ? 7 - back : isPastDay && back == 0 ? -7 : -back
      // `onsdag i sidste uge`
      if place + 3 < limit, words[place + 1].lower == "i", ["sidste", "forrige"].contains(words[place + 2].lower),
        words[place + 3].lower == "uge"
      {
        return published.adding(days: weekday - today - 7).map { Found($0, place + 4) }
      }
      let end = place + 1 < limit && DateFinder.timesOfDay.contains(words[place + 1].lower) ? place + 2 : place + 1
      return published.adding(days: shift).map { date in
        Found(date, end, other: date.adding(days: date.dayNumber > published.dayNumber ? -7 : 7))
      }
    }
    // `siden sidste sommer`
    if ["sidste", "forrige"].contains(word), place + 1 < limit, DateFinder.seasons.contains(words[place + 1].lower) {
      return PartialDate(year: published.year - 1).map { Found($0, place + 2) }
    }
    if DateFinder.seasons.contains(word), !preposition.isEmpty {
      if let year = year(at: place + 1, limit: limit) { return PartialDate(year: year).map { Found($0, place + 2) } }
      if let shift = yearShift(at: place + 1, limit: limit) {
        return PartialDate(year: published.year + shift).map { Found($0, place + 3) }
      }
      return PartialDate(year: published.year).map { Found($0, place + 1) }
    }
    switch (word, preposition) {
    case ("årsskiftet", _), ("nytår", _):
      let isAhead = (published.month ?? 1) >= 4 && preposition != "siden"
      return PartialDate(year: published.year + (isAhead ? 1 : 0), month: 1).map { date in
        Found(date, place + 1, other: PartialDate(year: published.year + (isAhead ? 0 : 1), month: 1))
      }
    case ("jul", _) where !preposition.isEmpty:
      return nearest(month: 12, day: nil, isPast: false).map { date in
        Found(date, place + 1, other: neighbour(of: date, month: 12, day: nil))
      }
    case ("fjor", _): return PartialDate(year: published.year - 1).map { Found($0, place + 1) }
    case ("år", "i"): return PartialDate(year: published.year).map { Found($0, place + 1) }
    case ("dag", "i"): return Found(published, place + 1)
    case ("dag", "fra") where words[place - 1].lower == "i": return Found(published, place + 1)
    case ("måneden", _) where place > 1 && ["udgangen", "slutningen"].contains(words[place - 2].lower):
      return PartialDate(year: published.year, month: published.month).map { Found($0, place + 1) }
    case ("går", "i"), ("aftes", "i"): return published.adding(days: -1).map { Found($0, place + 1) }
    case ("formiddag", "i"), ("eftermiddag", "i"), ("aften", "i"), ("nat", "i"), ("morges", "i"):
      return Found(published, place + 1)
    case ("morgen", "i"): return published.adding(days: 1).map { Found($0, place + 1) }
    default: return nil
    }
  }

  /// `udgangen af året`, `årets udgang`: its last month.
  private func endOfYear(at place: Int, limit: Int, in published: PartialDate) -> Found? {
    let word = words[place].lower
    let before = place > 1 ? words[place - 2].lower : ""
    let isEnd =
      word == "året" && ["udgangen", "slutningen", "udløbet"].contains(before)
      || word == "årets" && place + 1 < limit && ["udgang", "slutning"].contains(words[place + 1].lower)
    guard isEnd else { return nil }
    return PartialDate(year: published.year, month: 12).map { Found($0, word == "årets" ? place + 2 : place + 1) }
  }

  private func day(_ word: Word) -> Int? {
    guard word.form.hasSuffix("."), let day = Int(word.form.dropLast()), (1...31).contains(day) else { return nil }
    return day
  }

  private func year(at place: Int, limit: Int) -> Int? { place < limit ? year(words[place].form) : nil }

  private func year(_ form: String) -> Int? {
    guard form.utf8.count == 4, let year = Int(form), (1800...2100).contains(year) else { return nil }
    return year
  }

  /// `mellem 1993 og 1999`
  private func yearsBetween(_ start: Int, _ limit: Int) -> (PartialDate, PartialDate)? {
    guard start + 3 < limit, words[start].lower == "mellem", words[start + 2].lower == "og",
      let from = year(at: start + 1, limit: limit).flatMap({ PartialDate(year: $0) }),
      let to = year(at: start + 3, limit: limit).flatMap({ PartialDate(year: $0) }), from < to
    else { return nil }
    return (from, to)
  }

  /// `1993-1999`, `1988-93`
  private func yearRange(_ form: String) -> (PartialDate, PartialDate)? {
    guard form.utf8.count >= 7 else { return nil }
    let halves = form.split(whereSeparator: { $0 == "-" || $0 == "–" }).map(String.init)
    guard halves.count == 2, let from = year(halves[0]) else { return nil }
    let last = halves[1].count == 2 ? halves[0].prefix(2) + halves[1] : halves[1][...]
    guard let to = year(String(last)), to >= from, let start = PartialDate(year: from), let end = PartialDate(year: to)
    else { return nil }
    return (start, end)
  }

  /// The occurrence on the other side of the publication.
  private func neighbour(of date: PartialDate, month: Int, day: Int?) -> PartialDate? {
    guard let published else { return nil }
    return PartialDate(year: date.year + (date.dayNumber > published.dayNumber ? -1 : 1), month: month, day: day)
  }

  /// The occurrence of a month or day without a year that lies nearest to the publication, half a year each way; the
  /// last one before it, where it is past.
  private func nearest(month: Int, day: Int?, isPast: Bool) -> PartialDate? {
    guard let published else { return nil }
    let candidates = [-1, 0, 1].compactMap { PartialDate(year: published.year + $0, month: month, day: day) }
    if isPast { return candidates.last { $0.dayNumber <= published.dayNumber } }
    return candidates.min { abs($0.dayNumber - published.dayNumber) < abs($1.dayNumber - published.dayNumber) }
  }
}
