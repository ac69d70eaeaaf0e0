import Foundation
import KnowledgeModel
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2014", "2023-09", "2023-09-12", "0001-01-01", "2024-02-29"])
  func isWrittenAsItIsRead(iso: String) throws {
    let date = try #require(PartialDate(iso))
    #expect(date.description == iso)
    #expect(try JSONDecoder().decode([PartialDate].self, from: JSONEncoder().encode([date])) == [date])
  }

  @Test(arguments: [
    "", "23", "20231", "0000", "2023-13", "2023-00", "2023-9", "2023-02-29", "1900-02-29", "2023-09-31", "2023-09-12-1",
    "2023-", "-2023", "２０２３", "2023-09-12T10:15",
  ])
  func otherTextIsNoDate(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func aDayNeedsAMonth() {
    #expect(PartialDate(year: 2023, day: 1) == nil)
  }

  @Test func comesInOrderOfTime() throws {
    let ordered = try ["2022-12-31", "2023", "2023-01", "2023-01-01", "2023-01-02", "2023-02"].map {
      try #require(PartialDate($0))
    }
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test(arguments: [("1970-01-01", 0, 4), ("2000-02-29", 11016, 2), ("2023-06-28", 19536, 3), ("1969-12-31", -1, 3)])
  func knowsItsDayAndWeekday(iso: String, dayNumber: Int, weekday: Int) throws {
    let date = try #require(PartialDate(iso))
    #expect(date.dayNumber == dayNumber)
    #expect(date.weekday == weekday)
    #expect(PartialDate(dayNumber: dayNumber) == date)
  }

  /// Four centuries, in which the Gregorian calendar repeats itself.
  @Test func daysFollowOneAnother() throws {
    var date = try #require(PartialDate("1899-12-31"))
    for _ in 0..<146_097 {
      let next = try #require(date.adding(days: 1))
      try #require(date < next && next.dayNumber == date.dayNumber + 1)
      date = next
    }
    #expect(date.description == "2299-12-31")
  }

  @Test(arguments: [("2023-11-30", 3, "2024-02"), ("2024-01", -1, "2023-12"), ("2024", 0, "2024-01")])
  func addsMonths(iso: String, months: Int, result: String) {
    #expect(PartialDate(iso)?.adding(months: months)?.description == result)
  }

  @Test func hasNoWeekdayWithoutADay() {
    #expect(PartialDate("2023-06")?.weekday == nil)
  }
}
