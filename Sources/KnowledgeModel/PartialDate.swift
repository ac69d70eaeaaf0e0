/// A day, a month or a year of the proleptic Gregorian calendar: as exact as the text, no more.
///
/// ```swift
/// PartialDate("2023-09")?.description  // "2023-09"
/// PartialDate("2023-13")               // nil
/// ```
public struct PartialDate: Sendable, Hashable, Comparable, LosslessStringConvertible {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Nil where the calendar has no such date, or the year is not 1...9999.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...PartialDate.days(in: month, of: year)).contains(day) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads ISO 8601: `2014`, `2023-09` or `2023-09-12`.
  public init?(_ iso: String) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// ISO 8601, at its own exactness.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return padded(year, 4) + (month.map { "-" + padded($0, 2) } ?? "") + (day.map { "-" + padded($0, 2) } ?? "")
  }

  /// In order of time; of two that start together the less exact comes first.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: Codable {
  public init(from decoder: any Decoder) throws {
    let iso = try decoder.singleValueContainer().decode(String.self)
    guard let date = PartialDate(iso) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "'\(iso)' is no date: expected 2014, 2023-09 or 2023-09-12"))
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
