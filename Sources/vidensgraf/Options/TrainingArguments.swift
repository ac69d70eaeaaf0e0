import ArgumentParser

/// What every training of a tagger is given.
struct TrainingArguments: ParsableArguments {
  @Option(parsing: .upToNextOption, help: ArgumentHelp("Danish sentences.", valueName: "file"))
  var train: [String]
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Sentences in a related language: what it shares with Danish.", valueName: "file"))
  var foreign: [String] = []
  @Option(help: ArgumentHelp("Sentences to measure the model on, not to learn from.", valueName: "file"))
  var dev: String?
  @Option(help: "What chance starts from.") var seed: UInt64 = 1
  @Option(name: [.short, .customLong("out")], help: ArgumentHelp("The model to write.", valueName: "file"))
  var output: String
}
