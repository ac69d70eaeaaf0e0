import ArgumentParser
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

  func run() throws {
    let sentences = try TaggedFile(contentsOf: URL(fileURLWithPath: file)).sentences
    print(try PartOfSpeechModel(contentsOf: URL(fileURLWithPath: model)).accuracyText(on: sentences))
  }
}
