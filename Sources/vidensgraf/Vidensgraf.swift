import ArgumentParser
import Foundation

/// From Danish news articles to a knowledge graph of who holds which post, who says so, and how sure it is.
@main
struct Vidensgraf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vidensgraf",
    abstract: "From Danish news articles to a knowledge graph: persons, organisations, outlets, posts and claims.",
    discussion: """
      EXAMPLES
        vidensgraf build articles/ -o graph.svg          from articles to a drawing in one go
        vidensgraf add articles/ --store graph.sqlite    keep what they say, merged, in a store
        vidensgraf show "Mette Frederiksen" --store graph.sqlite
        vidensgraf explain article.txt                   each claim with its rule and its words

      An ARTICLE is a .txt, .md, .markdown or .text file, a folder of them, or - for standard input. Text may have
      YAML front matter (title, published, outlet, author, url, language). Where NAME.json lies beside NAME.txt, its
      published, outlet and language are used.

      EXIT STATUS
        0  done
        1  some articles failed, or what was to be read is not there or malformed; each is named on standard error
        2  wrong usage
        3  the data folder, the store or the output cannot be used
      """,
    version: Version.current,
    subcommands: [
      Build.self, Add.self, Remove.self, Export.self, Show.self, Stats.self, Extract.self, Explain.self, Evaluate.self,
      Tokens.self, Names.self, PartsOfSpeech.self, Claims.self,
    ])

  /// Like `ParsableCommand.main`, but with the exit statuses told above.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(after: error)
    }
  }

  private static func leave(after error: any Error) -> Never {
    switch exitCode(for: error) {
    case .success:
      print(fullMessage(for: error))
      Foundation.exit(ExitStatus.done.rawValue)
    case .validationFailure:
      Terminal.complain(fullMessage(for: error))
      Foundation.exit(ExitStatus.wrongUsage.rawValue)
    default:
      Terminal.complain("error: \(error)")
      Foundation.exit(ExitStatus(of: error).rawValue)
    }
  }
}

enum Version {
  static let current = "0.1.0"
}
