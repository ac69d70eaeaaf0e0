import ArgumentParser
import Building
import Foundation

struct ClaimsTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Trains the reader's models on annotated articles.",
    discussion: """
      Writes name-kinds.tsv, references.tsv, post-owners.tsv and claims.tsv: features by name, each with its weight.
      The same articles give the same files.

      EXAMPLES
        vidensgraf claims train Data/Corpus/train --out Data/Model
      """)

  @Argument(help: ArgumentHelp("The folder of annotated articles, NAME.txt beside NAME.json.", valueName: "dir"))
  var corpus: String
  @Option(name: [.short, .customLong("out")], help: ArgumentHelp("The folder to write into.", valueName: "dir"))
  var output: String
  @OptionGroup var data: DataOption

  func run() throws {
    let corpus = try AnnotatedCorpus(of: URL(fileURLWithPath: corpus))
    let training = try ReaderTraining(on: corpus, data: data.folder())
    try OutputFile.makeFolder(output)
    try training.train { model in
      let path = (output as NSString).appendingPathComponent(model.file)
      try OutputFile.write(Array(model.text.utf8), to: path)
      let accuracy = model.accuracy.map { String(format: ", %.3f of its choices right in cross-validation", $0) }
      print(path + (accuracy ?? ""))
    }
  }
}
