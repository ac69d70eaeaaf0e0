import ArgumentParser
import Building
import DanishLanguage
import Foundation

struct NamesWords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Makes the list of ordinary words from a Hunspell dictionary.",
    discussion: """
      The models know the list that they were trained with: after a new list, train them again.

      EXAMPLES
        vidensgraf names words /usr/share/hunspell/da_DK.dic -o words.list
      """)

  @Argument(help: ArgumentHelp("The dictionary; its .aff lies beside it.", valueName: "file.dic"))
  var dictionary: String
  @Option(name: [.short, .customLong("out")], help: ArgumentHelp("The list to write.", valueName: "file"))
  var output: String

  func run() throws {
    try OutputFile.check(output)
    let url = URL(fileURLWithPath: dictionary)
    let affixes = url.deletingPathExtension().appendingPathExtension("aff")
    let forms = try HunspellDictionary(dictionary: url, affixes: affixes).forms()
    try OutputFile.write(WordList.bytes(of: forms), to: output)
    print("\(output): \(counted(forms.count, "form"))")
  }
}
