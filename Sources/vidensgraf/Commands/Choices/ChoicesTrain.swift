import ArgumentParser
import Building
import Foundation

struct ChoicesTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Trains the choice models on annotated articles.",
    discussion: """
      Writes name-kinds.tsv and post-owners.tsv, a feature and its weight on each line, and prints how often models that
      were trained on the other articles choose right.

      EXAMPLES
        vidensgraf choices train Data/Corpus/train --out Data/Model
      """)

  @Argument(help: ArgumentHelp("The folder of annotated articles, NAME.txt beside NAME.json.", valueName: "dir"))
  var corpus: String
  @Option(name: [.short, .customLong("out")], help: ArgumentHelp("The folder to write into.", valueName: "dir"))
  var output: String
  @OptionGroup var data: DataOption

  func run() throws {
    try OutputFile.makeFolder(output)
    let training = try ChoiceTraining(on: URL(fileURLWithPath: corpus), data: data.folder())
    for outcome in try training.outcomes() {
      let path = (output as NSString).appendingPathComponent(outcome.file)
      try OutputFile.write(Array(outcome.text.utf8), to: path)
      let accuracy = String(format: "%.3f", outcome.accuracy)
      print("\(path): \(outcome.choices) choices, \(accuracy) right in five-fold cross-validation")
    }
  }
}
