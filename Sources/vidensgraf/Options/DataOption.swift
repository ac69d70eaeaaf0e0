import ArgumentParser
import Building
import DanishLanguage

/// Where the lexicons and models are.
struct DataOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with Lexicons and Model; else $VIDENSGRAF_DATA, else where it was installed.", valueName: "folder"))
  var data: String?

  func folder() throws -> DataFolder { try DataFolder.locate(explicit: data) }

  func lexicons() throws -> Lexicons { try Lexicons(folder: folder().lexicons) }

  func pipeline() throws -> Pipeline { try Pipeline(data: folder()) }
}
