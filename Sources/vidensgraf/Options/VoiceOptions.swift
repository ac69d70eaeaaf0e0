import ArgumentParser

/// How much is told on standard error.
struct VoiceOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Tell errors only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Tell notes too: what was guessed, mended or left out, and why.")
  var verbose = false

  var terminal: Terminal { Terminal(isQuiet: quiet, isVerbose: verbose) }

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other; give one of them.") }
  }
}
