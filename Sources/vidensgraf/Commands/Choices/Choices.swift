import ArgumentParser

struct Choices: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trains what chooses between readings that are close.",
    subcommands: [ChoicesTrain.self])
}
