import Foundation
import TestSupport
import Testing

/// The commands that train, measure and use the models.
struct ModelTests {
  let vidensgraf: Command

  private static let sentences = """
    Ida\tB-PER
    Holmskov\tI-PER
    er\tO
    i\tO
    Odense\tB-LOC
    .\tO

    Rederiet\tO
    Nordhavn\tB-ORG
    sejler\tO
    .\tO


    """

  init() throws {
    vidensgraf = try Command()
    try vidensgraf.folder.write("a.iob2", ModelTests.sentences)
  }

  private func bytes(_ file: String) throws -> Data {
    try Data(contentsOf: vidensgraf.folder.url.appendingPathComponent(file))
  }

  @Test(arguments: [
    ["names", "tag"], ["names", "train"], ["names", "evaluate"], ["names", "words"], ["pos", "train"],
    ["pos", "evaluate"],
    ["claims", "train"], ["claims", "evaluate"],
  ])
  func everyCommandHelpsWithExamples(_ path: [String]) throws {
    let result = try vidensgraf.run(path + ["--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("EXAMPLES\n  vidensgraf \(path.joined(separator: " ")) "))
  }

  @Test func namesAreMarked() throws {
    let text = "Ida Holmskov rejser til Odense. Hun bor i Aarhus."
    let marked = try vidensgraf("names", "tag", "-", input: text)
    #expect(marked.status == 0)
    #expect(marked.output.hasPrefix("[PER Ida Holmskov] rejser til [LOC Odense].\n"))
    let columns = try vidensgraf("names", "tag", "-", "--format", "iob2", input: text)
    #expect(columns.output.hasPrefix("Ida\tB-PER\nHolmskov\tI-PER\nrejser\tO\n"))
  }

  @Test func trainingTwiceGivesTheSameModel() throws {
    for model in ["a.model", "b.model"] {
      let result = try vidensgraf("names", "train", "--train", "a.iob2", "--dev", "a.iob2", "-o", model)
      #expect(result.status == 0)
      #expect(result.output.contains("precision"))
    }
    #expect(try bytes("a.model") == bytes("b.model"))
    let result = try vidensgraf("names", "evaluate", "a.model", "a.iob2")
    #expect(result.status == 0)
    #expect(result.output.contains("PER, ORG, LOC"))
  }

  @Test func partsOfSpeechAreTrainedAndMeasured() throws {
    try vidensgraf.folder.write("a.tsv", "Ida\tPROPN\nsejler\tVERB\n.\tPUNCT\n\n")
    let trained = try vidensgraf("pos", "train", "--train", "a.tsv", "--dev", "a.tsv", "-o", "a.model")
    #expect(trained.status == 0)
    #expect(trained.output.hasSuffix(" of 3 tokens are right\n"))
    #expect(try vidensgraf("pos", "evaluate", "a.model", "a.tsv").output == trained.output)
  }

  @Test(arguments: [0, 40, -1])
  func aModelThatIsNoneIsTold(_ length: Int) throws {
    let whole = try Data(contentsOf: Repository.data("Model/names.model"))
    try vidensgraf.folder.write("bad.model", length < 0 ? Data("some other file".utf8) : whole.prefix(length))
    try vidensgraf.folder.write("a.txt", harbourArticle)
    let tagged = try vidensgraf("names", "tag", "a.txt", "--model", "bad.model")
    #expect(tagged.status == 3)
    #expect(tagged.errors.contains("bad.model"))
  }

  @Test func aBadLineIsNamed() throws {
    try vidensgraf.folder.write("bad.iob2", "Ida\tB-PER\nHolmskov I-PER\n")
    let result = try vidensgraf("names", "train", "--train", "bad.iob2", "-o", "a.model")
    #expect(result.status == 1)
    #expect(result.errors.contains("bad.iob2:2"))
    #expect(try vidensgraf.files == ["a.iob2", "bad.iob2"])
  }
}
