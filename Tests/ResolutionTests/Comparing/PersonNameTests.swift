import Testing

@testable import Resolution

@Suite struct PersonNameTests {
  @Test(arguments: [
    ("Ida Holm", "Ida Marie Holm", PersonName.Shortening.leavesOut), ("Ida Marie", "Ida Marie Holm", .leavesOut),
    ("Ida M. Holm", "Ida Marie Holm", .leavesOut), ("Holm", "Ida Holm", .surname),
    ("Bæk Holm", "Ida Bæk-Holm", .surname), ("Ida Marie junior", "Ida Marie Holm", .leavesOut),
    ("Ida", "Ida Holm", nil), ("Bæk", "Ida Bæk Holm", nil), ("Holm Ida", "Ida Holm", nil),
    ("Ida Marie Holm", "Ida Holm", nil), ("Ida Holm", "Ida Holm", nil), ("Holm", "Holm", nil),
    ("Bo Dam jr.", "Bo Emil Dam senior", nil),
  ])
  func shorterForms(short: String, full: String, expected: PersonName.Shortening?) {
    #expect(PersonName(short).shortens(PersonName(full)) == expected)
  }
}
