import ArgumentParser
import Building
import DanishLanguage
import Foundation

struct NamesTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Trains a model from annotated sentences.",
    discussion: """
      The files have a token and its IOB2 tag (PER, ORG, LOC, MISC) by tab on each line, an empty line after each
      sentence. The same files, in the same order and with the same seed, give the same model.

      EXAMPLES
        vidensgraf names train --train mine.iob2 --dev dev.iob2 -o names.model
        vidensgraf names train --train a.iob2 b.iob2 --foreign norwegian.iob2 -o names.model
      """)

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Danish sentences.", valueName: "file.iob2"))
  var train: [String]
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Sentences in a related language, for what it has in common with Danish.", valueName: "file.iob2"))
  var foreign: [String] = []
  @Option(help: ArgumentHelp("How much a sentence in another language counts.", valueName: "weight"))
  var foreignWeight: Float = 0.3
  @Option(help: ArgumentHelp("Sentences to measure the model on, not to learn from.", valueName: "file.iob2"))
  var dev: String?
  @Option(help: ArgumentHelp("The list of Danish words; else the one that ships.", valueName: "file"))
  var words: String?
  @Option(help: "What chance starts from.") var seed: UInt64 = ChainOptions().seed
  @Option(name: [.short, .customLong("out")], help: ArgumentHelp("The model to write.", valueName: "file"))
  var output: String
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let terminal = voice.terminal
    try OutputFile.check(output)
    let data = try data.folder()
    let lexicons = try Lexicons(folder: data.lexicons)
    let words = try WordList(contentsOf: words.map { URL(fileURLWithPath: $0) } ?? data.wordList)
    var options = ChainOptions()
    options.seed = seed
    var trainer = NameTrainer(lexicons: lexicons, words: words, options: options)
    for file in train { trainer.add(try sentences(of: file), as: .danish) }
    for file in foreign { trainer.add(try sentences(of: file), as: .foreign, weight: foreignWeight) }
    let dev = try dev.map(sentences)
    let model = trainer.train { epoch, _ in terminal.progress(epoch, of: options.epochs, "epochs", from: 1) }
    try OutputFile.write(model.bytes(), to: output)
    guard let dev else { return }
    let recogniser = NameRecogniser(model: model, lexicons: lexicons)
    var evaluation = NameEvaluation()
    for (sentence, found) in zip(dev, recogniser.names(in: dev.map(\.forms))) {
      evaluation.add(gold: sentence.names, found: found)
    }
    print(evaluation.table(), terminator: "")
  }

  private func sentences(of file: String) throws -> [NameSentence] {
    try Iob2File(contentsOf: URL(fileURLWithPath: file)).sentences
  }
}
