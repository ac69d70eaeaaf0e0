import Testing

@testable import DanishLanguage

struct PhraseIndexTests {
  private let index: PhraseIndex<Int> = {
    var index = PhraseIndex<Int>()
    index.insert(["Skovby"], 1)
    index.insert(["Skovby", "Bank"], 2)
    index.insert(["Skovby", "Bank", "Invest"], 3)
    index.insert(["Skovby", "Bank"], 4)
    return index
  }()

  @Test(
    arguments: [
      (["Skovby", "Bank", "Invest"], 3, 3), (["Skovby", "Bank", "siger"], 2, 2), (["Skovby", "siger"], 1, 1),
    ])
  func findsTheLongest(_ words: [String], _ count: Int, _ value: Int) throws {
    let found = try #require(index.longestMatch(in: words, at: 0, limit: words.count))
    #expect(found.count == count)
    #expect(found.value == value)
    #expect(!found.altered)
  }

  @Test func readsTheLastWordInItsOtherForm() throws {
    let found = try #require(
      index.longestMatch(in: ["I", "Skovby", "Banks", "hus"], at: 1, limit: 4) {
        $0.hasSuffix("s") ? String($0.dropLast()) : nil
      })
    #expect(found.count == 2)
    #expect(found.altered)
  }

  @Test func staysWithinTheLimit() throws {
    #expect(index.longestMatch(in: ["Skovby", "Bank"], at: 0, limit: 1)?.count == 1)
    #expect(index.longestMatch(in: ["Bank"], at: 0, limit: 1) == nil)
  }

  @Test(
    arguments: [
      ("Nordby og Omegns Bank", [["Nordby", "og", "Omegns", "Bank"]]),
      ("Hav-, Skov- og Mosestyrelsen", [["Hav-", ",", "Skov-", "og", "Mosestyrelsen"]]),
      ("FN's Skovråd", [["FN's", "Skovråd"]]),
    ])
  func cutsAsTheTokenizer(_ phrase: String, _ words: [[String]]) {
    #expect(PhraseCutter().readings(of: phrase) == words)
  }
}
