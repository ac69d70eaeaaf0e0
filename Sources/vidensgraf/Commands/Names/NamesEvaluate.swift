import ArgumentParser
import Building
import DanishLanguage
import Foundation

struct NamesEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures a model: precision, recall and F1 by type.",
    discussion: """
      A name is right where its tokens and its type are exactly the file's, as conlleval counts.

      EXAMPLES
        vidensgraf names evaluate Data/Model/names.model dev.iob2
      """)

  @Argument(help: ArgumentHelp("The model.", valueName: "model"))
  var model: String
  @Argument(help: ArgumentHelp("Tokens and IOB2 tags, a sentence after another.", valueName: "file.iob2"))
  var file: String
  @OptionGroup var data: DataOption

  func run() throws {
    let sentences = try Iob2File(contentsOf: URL(fileURLWithPath: file)).sentences
    let data = try data.folder()
    let words = try WordList(contentsOf: data.wordList)
    let model = try NameModel(contentsOf: URL(fileURLWithPath: model), words: words)
    let recogniser = NameRecogniser(model: model, lexicons: try Lexicons(folder: data.lexicons))
    print(recogniser.evaluation(on: sentences).table(), terminator: "")
  }
}
