import ArgumentParser
import Storage

/// The store that a command works on.
struct StoreOption: ParsableArguments {
  @Option(help: ArgumentHelp("The store: one SQLite file.", valueName: "file"))
  var store: String

  /// - Throws: `StoreError`, also where there is no such store yet.
  func read() throws -> GraphStore { try GraphStore(readingFrom: store) }
}
