import ArgumentParser

struct Names: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds names, and trains and measures the model that does.",
    subcommands: [NamesTag.self, NamesTrain.self, NamesEvaluate.self, NamesWords.self])
}
