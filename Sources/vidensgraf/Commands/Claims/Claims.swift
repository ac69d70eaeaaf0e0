import ArgumentParser

struct Claims: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Trains and measures what the reader learns from annotated articles.",
    subcommands: [ClaimsTrain.self, ClaimsEvaluate.self])
}
