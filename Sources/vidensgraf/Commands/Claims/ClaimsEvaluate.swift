import ArgumentParser
import Building
import Evaluation
import Foundation

struct ClaimsEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores the reader in cross-validation: each article by models trained on the others.",
    discussion: """
      EXAMPLES
        vidensgraf claims evaluate Data/Corpus/train
        vidensgraf claims evaluate Data/Corpus/train --by-rule --reliability
      """)

  @Argument(help: ArgumentHelp("The folder of annotated articles, NAME.txt beside NAME.json.", valueName: "dir"))
  var corpus: String
  @OptionGroup var flags: AssessmentFlags
  @OptionGroup var data: DataOption

  func run() throws {
    let corpus = try AnnotatedCorpus(of: URL(fileURLWithPath: corpus))
    flags.show(try ReaderTraining(on: corpus, data: data.folder()).crossValidation())
  }
}
