import Foundation
import TestSupport
import Testing

@testable import DanishLanguage

struct WordListTests {
  private func list(_ words: [String: WordClasses]) throws -> WordList {
    try WordList(payload: ModelFile.payload(of: WordList.bytes(of: words), file: "w", as: .words), file: "w")
  }

  @Test func knowsItsWordsAndNoOthers() throws {
    var words: [String: WordClasses] = [:]
    for number in 0..<5000 { words["ord\(number)"] = number % 2 == 0 ? .noun : .verb }
    words["Ribe"] = [.name, .place]
    let list = try list(words)
    for number in 0..<5000 {
      #expect(list.classes(of: "ord\(number)") == (number % 2 == 0 ? .noun : .verb))
      #expect(!list.contains("ord\(number + 5000)"))
    }
    #expect(!list.contains("Ribe"))
    #expect(list.classes(of: "Ribe") == [.name, .place])
  }

  @Test func anEmptyListIsAList() throws { #expect(!(try list([:]).contains(""))) }

  @Test(arguments: [
    ("huset", true), ("bagte", true), ("hurtigere", true), ("ribe", false), ("københavn", false), ("xyzzy", false),
  ])
  func theOneThatShipsKnowsDanish(_ word: String, _ isKnown: Bool) throws {
    let list = try WordList(contentsOf: Repository.data("Model/words.list"))
    #expect(list.contains(word) == isKnown)
  }

  @Test func expandsADictionary() throws {
    let folder = try TemporaryFolder()
    let affixes = try folder.write(
      "x.aff",
      """
      #Substantiv, fælleskøn
      SFX 2 Y 3
      SFX 2 0 n/34 e\t+BESTEMT_ENTAL
      SFX 2 0 en/34 [^e]\t+BESTEMT_ENTAL
      SFX 2 0 ens/34 [^e]\t+GENITIV
      #Proprium
      SFX 9 Y 1
      SFX 9 0 s [^sxz]\t+GENITIV
      #Verbum, svagt bøjet
      SFX 21 Y 1
      SFX 21 e ende/34 e\t+PRAES_PART
      #Sammensætning
      SFX 29 Y 1
      SFX 29 0 s/32,36 .
      """)
    let dictionary = try folder.write("x.dic", "6\nbil/2,29\ntaske/2\nRibe/54,9\nbage/21\nbagt st:bage\nuord/6\nog\n")
    let forms = try HunspellDictionary(dictionary: dictionary, affixes: affixes).forms()
    #expect(
      forms == [
        "bil": .noun, "bilen": [.noun, .inflected], "taske": .noun, "tasken": [.noun, .inflected],
        "Ribe": [.name, .place], "bage": .verb, "bagende": [.verb, .inflected], "bagt": [.verb, .inflected],
        "og": .uninflected,
      ])
  }
}
