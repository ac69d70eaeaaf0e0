import ArgumentParser

struct PartsOfSpeech: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pos",
    abstract: "Trains and measures the model of parts of speech; `tokens --tags` uses it.",
    subcommands: [PartsOfSpeechTrain.self, PartsOfSpeechEvaluate.self])
}
