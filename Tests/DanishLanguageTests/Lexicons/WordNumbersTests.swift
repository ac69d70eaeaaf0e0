import Testing

@testable import DanishLanguage

@Suite struct WordNumbersTests {
  @Test func numbersAreGivenInOrderAndFoundAgain() {
    var generator = SplitMix64(seed: 7)
    let letters = Array("abcæøå-É𝒳 ")
    var numbers = WordNumbers()
    var expected: [String: Int] = [:]
    for _ in 0..<3000 {
      let length = Int.random(in: 0...12, using: &generator)
      let word = String((0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] })
      let number = numbers.insert(word)
      #expect(number == expected[word] ?? expected.count)
      expected[word] = number
    }
    #expect(numbers.count == expected.count)
    #expect(numbers.words.enumerated().allSatisfy { expected[$1] == $0 })
    for (word, number) in expected {
      #expect(numbers.number(of: word) == number)
      #expect(numbers.number(of: "a\(word)b".dropFirst().dropLast()) == number)
      // Every word of the text is shorter.
      #expect(numbers.number(of: word + "aaaaaaaaaaaaa") == nil)
    }
  }

  @Test func setsOfWords() {
    let words: WordSet = ["og", "eller", "og"]
    #expect(words.words == ["og", "eller"])
    #expect(words.contains("og"))
    #expect(!words.contains("Og"))
    #expect(!words.isDisjoint(with: ["men", "eller"]))
    #expect(words.isDisjoint(with: ["men", ""]))
    #expect(words.union(["men"]).words == ["og", "eller", "men"])
    #expect(WordSet().isEmpty)
  }

  @Test func mapsOfWords() {
    var map = WordMap(["en": [1]])
    map["en", default: []].append(2)
    map["to", default: []].append(3)
    #expect(map["en"] == [1, 2])
    #expect(map["to"] == [3])
    #expect(map["tre"] == nil)
    #expect(map["tre", default: [4]] == [4])
    #expect(!map.contains("tre"))
    #expect(map.words == ["en", "to"])
    #expect(map.values == [[1, 2], [3]])
  }
}
