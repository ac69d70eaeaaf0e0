extension PartialDate {
  /// Days since 1970-01-01; a missing month or day counts as the first.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  public var dayNumber: Int {
    let month = month ?? 1
    let year = month <= 2 ? self.year - 1 : self.year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that lies `dayNumber` days after 1970-01-01 (Hinnant's `civil_from_days`); nil outside years 1...9999.
  public init?(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// ISO weekday, 1 (Monday) to 7 (Sunday); nil without a day.
  public var weekday: Int? {
    day == nil ? nil : (((dayNumber + 3) % 7) + 7) % 7 + 1
  }

  public func adding(days: Int) -> PartialDate? { PartialDate(dayNumber: dayNumber + days) }

  /// The month `months` later, without a day.
  public func adding(months: Int) -> PartialDate? {
    let index = year * 12 + (month ?? 1) - 1 + months
    return index < 0 ? nil : PartialDate(year: index / 12, month: index % 12 + 1)
  }
}
