import Foundation
import KnowledgeModel
import TestSupport
import Testing

@testable import DanishLanguage

struct NameModelTests {
  private static let lexicons = Result { try Lexicons(folder: Repository.data("Lexicons")) }
  private static let words = Result { try WordList(contentsOf: Repository.data("Model/words.list")) }

  private static let text = """
    Direktør\tO
    Karen\tB-PER
    Lund\tI-PER
    forlader\tO
    Bravo\tB-ORG
    Beton\tI-ORG
    .\tO

    Selskabet\tO
    ligger\tO
    i\tO
    Ribe\tB-LOC
    .\tO

    Lund\tB-PER
    har\tO
    læst\tO
    Odysseen\tB-MISC
    .\tO
    """

  private func trainer() throws -> NameTrainer {
    var trainer = NameTrainer(lexicons: try NameModelTests.lexicons.get(), words: try NameModelTests.words.get())
    trainer.add(try Iob2File(text: NameModelTests.text, file: "x").sentences, as: .danish)
    trainer.add(try Iob2File(text: NameModelTests.text, file: "x").sentences, as: .foreign, weight: 0.3)
    return trainer
  }

  private func shipped() throws -> NameRecogniser {
    let url = Repository.data("Model/names.model")
    return NameRecogniser(model: try NameModel(contentsOf: url), lexicons: try NameModelTests.lexicons.get())
  }

  private func document(_ text: String) -> Document {
    Tokenizer().document(of: Article(identity: "x", name: "x", text: text))
  }

  @Test func learnsWhatItIsShownAndTrainsTwiceAlike() throws {
    let sentences = try Iob2File(text: NameModelTests.text, file: "x").sentences
    let model = try trainer().train()
    let found = NameRecogniser(model: model, lexicons: try NameModelTests.lexicons.get()).names(
      in: sentences.map(\.forms))
    #expect(found == sentences.map(\.names))
    #expect(try trainer().train().bytes() == model.bytes())
  }

  @Test func anotherSeedGivesAnotherModel() throws {
    var other = try trainer()
    other.options.seed = 2
    #expect(other.train().bytes() != (try trainer().train().bytes()))
  }

  @Test func progressCountsTheEpochs() throws {
    var trainer = try trainer()
    trainer.options.epochs = 3
    var epochs: [Int] = []
    _ = trainer.train { epoch, loss in
      epochs.append(epoch)
      #expect(loss.isFinite)
    }
    #expect(epochs == [1, 2, 3])
  }

  @Test func isReadWithItsWordListOnly() throws {
    let bytes = try trainer().train().bytes()
    let folder = try TemporaryFolder()
    let url = try folder.write("names.model", bytes)
    #expect(try NameModel(contentsOf: url, words: try NameModelTests.words.get()).bytes() == bytes)
    #expect(throws: ModelError.self) { try NameModel(contentsOf: url) }
    try folder.write("words.list", WordList.bytes(of: ["hus": .noun]))
    #expect(
      throws: ModelError(
        file: url.path, problem: "was trained with another word list; name that list, or train it again")
    ) { try NameModel(contentsOf: url) }
  }

  @Test func findsNamesOfEachKind() throws {
    let document = document(
      "Direktør Mette Kjeldgaard forlader Carlsberg. Hun flytter til Aalborg, siger hun til Politiken.")
    let names = try shipped().names(in: document)
    let found = names.map { name in
      document.tokens[name.tokens].map(\.form).joined(separator: " ") + "/" + name.type.rawValue
    }
    #expect(found == ["Mette Kjeldgaard/PER", "Carlsberg/ORG", "Aalborg/LOC", "Politiken/ORG"])
    #expect(names.allSatisfy { $0.confidence > 0.5 && $0.confidence <= 1 })
  }

  @Test(
    arguments: [
      "", " \n\n ", ".", "A", "🇩🇰🇩🇰 👩‍👩‍👧 \u{200D}\u{FEFF}", "e\u{301}\u{301}\u{301}", "المغرب 北京 Ἀθῆναι", "\u{0}\u{1}",
      String(repeating: "Ordentligt langt ord uden punktum ", count: 300), String(repeating: "Ø", count: 5000),
    ])
  func anyTextIsRead(_ text: String) throws {
    let document = document(text)
    let names = try shipped().names(in: document)
    for (name, next) in zip(names, names.dropFirst()) { #expect(name.tokens.upperBound <= next.tokens.lowerBound) }
    #expect(names.allSatisfy { !$0.tokens.isEmpty && $0.tokens.upperBound <= document.tokens.count })
    let speech = try PartOfSpeechModel(contentsOf: Repository.data("Model/pos.model"))
    #expect(speech.tags(of: document).count == document.tokens.count)
  }

  @Test func theOrderOfDocumentsDoesNotMatter() throws {
    let texts = ["Anders Holm taler.", "Holm ligger ved vandet.", "Så tog hun til Holm."]
    let (one, two) = (try shipped(), try shipped())
    let forth = texts.map { one.names(in: document($0)) }
    let back = texts.reversed().map { two.names(in: document($0)) }
    #expect(forth == back.reversed())
  }
}
