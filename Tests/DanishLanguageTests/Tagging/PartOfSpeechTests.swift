import Testing

@testable import DanishLanguage

struct PartOfSpeechTests {
  private static let text = """
    # sent_id = 1
    1\tHunden\thund\tNOUN\t_\t_\t2\tnsubj\t_\t_
    2\tgør\tgø\tVERB\t_\t_\t0\troot\t_\t_
    3-4\thøjt.\t_\t_\t_\t_\t_\t_\t_\t_
    3\thøjt\thøj\tADV\t_\t_\t2\tadvmod\t_\t_
    4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

    Katten\tNOUN
    sover\tVERB
    .\tPUNCT
    """

  private func words() throws -> WordList {
    let bytes = WordList.bytes(of: ["hunden": [.noun, .inflected], "sover": [.verb, .inflected]])
    return try WordList(payload: ModelFile.payload(of: bytes, file: "w", as: .words), file: "w")
  }

  @Test func readsBothFormats() throws {
    let sentences = try TaggedFile(text: PartOfSpeechTests.text, file: "x").sentences
    #expect(sentences.map(\.forms) == [["Hunden", "gør", "højt", "."], ["Katten", "sover", "."]])
    #expect(sentences.map(\.tags) == [[.noun, .verb, .adverb, .punctuation], [.noun, .verb, .punctuation]])
  }

  @Test func anUnknownTagIsNamedWithItsLine() {
    #expect(
      throws: ModelError(
        file: "x.tsv:2",
        problem: "expected the ten columns of CoNLL-U, or TOKEN<tab>TAG, with a UPOS tag; got 'to\tNAVN'",
        isOfTokens: true)
    ) { try TaggedFile(text: "en\tDET\nto\tNAVN\n", file: "x.tsv") }
  }

  @Test func learnsAndTrainsTwiceAlike() throws {
    let sentences = try TaggedFile(text: PartOfSpeechTests.text, file: "x").sentences
    func model() throws -> PartOfSpeechModel {
      var trainer = PartOfSpeechTrainer(words: try words())
      trainer.add(sentences, as: .danish)
      trainer.add(sentences.reversed(), as: .foreign, weight: 0.5)
      return trainer.train()
    }
    let first = try model()
    #expect(first.accuracy(on: sentences).share == 1)
    #expect(first.accuracy(on: sentences).tokens == 7)
    #expect(try model().bytes() == first.bytes())
  }

  @Test func readsItsOwnFileAndNoOther() throws {
    var trainer = PartOfSpeechTrainer(words: try words())
    trainer.add(try TaggedFile(text: PartOfSpeechTests.text, file: "x").sentences, as: .danish)
    let bytes = trainer.train().bytes()
    let payload = try ModelFile.payload(of: bytes, file: "p", as: .partsOfSpeech)
    let read = try PartOfSpeechModel(payload: payload, file: "p", words: try words())
    #expect(read.bytes() == bytes)
    let others = try WordList(
      payload: ModelFile.payload(of: WordList.bytes(of: ["kat": .noun]), file: "w", as: .words), file: "w")
    #expect(throws: ModelError.self) { try PartOfSpeechModel(payload: payload, file: "p", words: others) }
  }
}
