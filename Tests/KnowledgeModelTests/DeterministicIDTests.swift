import Foundation
import KnowledgeModel
import Testing

@Suite struct DeterministicIDTests {
  @Test func fieldsDoNotRunTogether() {
    let ids: Set = [
      DeterministicID("ab", "c"), DeterministicID("a", "bc"), DeterministicID(fields: ["abc"]),
      DeterministicID("abc", ""),
      DeterministicID("", "abc"), DeterministicID(),
    ]
    #expect(ids.count == 6)
  }

  /// The first half of the SHA-256 over eight zero bytes, and of that over nothing.
  @Test func isTheSameOnEveryMachine() {
    #expect(DeterministicID(fields: [""]).description == "af5570f5a1810b7af78caf4bc70a660f")
    #expect(DeterministicID().description == "e3b0c44298fc1c149afbf4c8996fb924")
  }

  @Test func isReadBackFromItsDigits() throws {
    let id = DeterministicID("person", "Ida Holm")
    let read = DeterministicID(id.description)
    #expect(read == id)
    #expect(try JSONDecoder().decode(DeterministicID.self, from: JSONEncoder().encode(id)) == id)
  }

  @Test(arguments: ["", "abc", String(repeating: "g", count: 32), "+" + String(repeating: "0", count: 31)])
  func otherTextIsNoID(text: String) {
    #expect(DeterministicID(text) == nil)
  }

  @Test func ordersAsItsDigits() {
    let ids = (0..<50).map { DeterministicID(fields: ["\($0)"]) }
    #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
  }
}
