import ArgumentParser
import Building
import DanishLanguage
import Foundation

struct PartsOfSpeechTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Trains a model from tagged sentences.",
    discussion: """
      A .conllu file is Universal Dependencies' format; any other has a token and its UPOS tag by tab on each line, an
      empty line after each sentence. The same files, in the same order and with the same seed, give the same model.

      EXAMPLES
        vidensgraf pos train --train da_ddt-ud-train.conllu --dev da_ddt-ud-dev.conllu -o pos.model
      """)

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Danish sentences.", valueName: "file"))
  var train: [String]
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Sentences in a related language: what it shares with Danish.", valueName: "file"))
  var foreign: [String] = []
  @Option(help: ArgumentHelp("How much a sentence in another language counts.", valueName: "weight"))
  var foreignWeight: Float = 0.25
  @Option(help: ArgumentHelp("Sentences to measure the model on, not to learn from.", valueName: "file"))
  var dev: String?
  @Option(help: "What chance starts from.") var seed = PartOfSpeechTrainer.defaultOptions.seed
  @Option(name: [.short, .customLong("out")], help: ArgumentHelp("The model to write.", valueName: "file"))
  var output: String
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let terminal = voice.terminal
    try OutputFile.check(output)
    let dev = try dev.map(sentences)
    var options = PartOfSpeechTrainer.defaultOptions
    options.seed = seed
    var trainer = PartOfSpeechTrainer(words: try WordList(contentsOf: data.folder().wordList), options: options)
    for file in train { trainer.add(try sentences(of: file), as: .danish) }
    for file in foreign { trainer.add(try sentences(of: file), as: .foreign, weight: foreignWeight) }
    let model = trainer.train { epoch, _ in terminal.progress(epoch, of: options.epochs, "epochs", from: 1) }
    try OutputFile.write(model.bytes(), to: output)
    if let dev { print(model.accuracyText(on: dev)) }
  }

  private func sentences(of file: String) throws -> [TaggedSentence] {
    try TaggedFile(contentsOf: URL(fileURLWithPath: file)).sentences
  }
}

extension PartOfSpeechModel {
  /// `0.941 of 10023 tokens are right`
  func accuracyText(on sentences: [TaggedSentence]) -> String {
    let (share, tokens) = accuracy(on: sentences)
    return "\(String(format: "%.3f", share)) of \(tokens) tokens are right"
  }
}
