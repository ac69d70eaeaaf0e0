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

  @OptionGroup var input: TrainingArguments
  @Option(help: ArgumentHelp("How much a sentence in another language counts.", valueName: "weight"))
  var foreignWeight: Float = 0.25
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let terminal = voice.terminal
    try OutputFile.check(input.output)
    let dev = try input.dev.map(sentences)
    var options = PartOfSpeechTrainer.defaultOptions
    options.seed = input.seed
    var trainer = PartOfSpeechTrainer(words: try WordList(contentsOf: data.folder().wordList), options: options)
    for file in input.train { trainer.add(try sentences(of: file), as: .danish) }
    for file in input.foreign { trainer.add(try sentences(of: file), as: .foreign, weight: foreignWeight) }
    let model = trainer.train { epoch, _ in terminal.progress(epoch, of: options.epochs, "epochs", from: 1) }
    try OutputFile.write(model.bytes(), to: input.output)
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
