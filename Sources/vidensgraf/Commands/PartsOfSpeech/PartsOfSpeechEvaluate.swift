import ArgumentParser
import Building
import DanishLanguage
import Foundation

struct PartsOfSpeechEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures a model: the share of tokens with the right tag.",
    discussion: """
      EXAMPLES
        vidensgraf pos evaluate Data/Model/pos.model da_ddt-ud-dev.conllu
      """)

  @Argument(help: ArgumentHelp("The model.", valueName: "model"))
  var model: String
  @Argument(help: ArgumentHelp("Tagged sentences.", valueName: "file"))
  var file: String
  @OptionGroup var data: DataOption

  func run() throws {
    let sentences = try TaggedFile(contentsOf: URL(fileURLWithPath: file)).sentences
    let words = try WordList(contentsOf: data.folder().wordList)
    let model = try PartOfSpeechModel(contentsOf: URL(fileURLWithPath: model), words: words)
    print(model.accuracyText(on: sentences))
  }
}
