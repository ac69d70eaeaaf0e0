import Testing

@testable import Resolution

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("Åse Bæk-Lund", ["aase", "baek", "lund"]), ("  Søren\u{A0}Øst ", ["soeren", "oest"]),
    ("J.D. Vance", ["j.d.", "vance"]),
    ("Konté", ["konte"]), ("»Kyst’en«", ["kysten"]), ("", []), ("李明", ["李明"]),
  ])
  func words(name: String, expected: [String]) {
    #expect(NameFolding.words(name) == expected)
  }

  @Test(arguments: [
    ("FH", true), ("B.T.", true), ("3F", true), ("ÅB", true), ("Nato", false), ("V", false), ("112", false),
    ("FN-ambassaden", false), ("ABCDEFG", false),
  ])
  func acronyms(name: String, expected: Bool) {
    #expect(NameFolding.isAcronym(name) == expected)
  }

  @Test(arguments: [
    ("Fagligt Hus", "fh"), ("Den Internationale Havfond", "ih"), ("Rådet for Havne og Fjorde", "rhf"), ("Havnen", nil),
  ])
  func initials(name: String, expected: String?) {
    #expect(NameFolding.initials(name) == expected)
  }
}
