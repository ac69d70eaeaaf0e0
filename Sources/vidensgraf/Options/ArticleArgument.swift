import ArgumentParser
import Building
import KnowledgeModel
import Reading

/// The article of a command that takes one.
struct ArticleArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "article"))
  var article: String

  /// Reads it, and tells the findings.
  ///
  /// - Throws: `Incomplete`, since there is nothing else to go on with.
  func read(_ terminal: Terminal) throws -> Article {
    do {
      let (article, findings) = try Pipeline.article(at: ArticleSource(path: article))
      terminal.report(findings)
      return article
    } catch {
      throw Incomplete("\(error)")
    }
  }
}
