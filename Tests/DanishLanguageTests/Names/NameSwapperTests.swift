import TestSupport
import Testing

@testable import DanishLanguage

struct NameSwapperTests {
  private let sentences = [
    NameSentence(
      forms: ["Karen", "Lund", "så", "Ribes", "tårn", "og", "Odysseen", "."],
      names: [
        NameSentence.Name(tokens: 0..<2, type: .person), NameSentence.Name(tokens: 3..<4, type: .location),
        NameSentence.Name(tokens: 6..<7, type: .miscellaneous),
      ]),
    NameSentence(forms: ["Det", "regner"], names: []),
  ]

  @Test(arguments: 0..<20 as Range<UInt64>)
  func keepsTheSentenceAroundTheNames(_ seed: UInt64) throws {
    let swapped = try NameSwapper(folder: Repository.data("Lexicons")).swapped(sentences, probability: 1, seed: seed)
    #expect(swapped.count == 1)
    let sentence = try #require(swapped.first)
    var rest = sentence.forms
    for name in sentence.names.reversed() { rest.removeSubrange(name.tokens) }
    #expect(rest == ["så", "tårn", "og", "."])
    #expect(sentence.names.map(\.type) == [.person, .location, .miscellaneous])
    #expect(sentence.names[0].tokens == 0..<2)
    #expect(sentence.forms[0..<2] != ["Karen", "Lund"])
    #expect(sentence.forms[sentence.names[2].tokens] == ["Odysseen"])
  }

  @Test func theSameSeedSwapsAlike() throws {
    let swapper = try NameSwapper(folder: Repository.data("Lexicons"))
    #expect(swapper.swapped(sentences, probability: 1, seed: 4) == swapper.swapped(sentences, probability: 1, seed: 4))
    #expect(swapper.swapped(sentences, probability: 0, seed: 4) == [sentences[0]])
  }
}
