import ArgumentParser
import Building
import Foundation
import KnowledgeModel
import Reading
import Reporting

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows how an article was read: its mentions, and under each sentence the claims and why.",
    discussion: """
      EXAMPLES
        vidensgraf explain article.txt
        vidensgraf explain article.txt --format html -o article.html
      """)

  @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "article"))
  var article: String
  @Option(help: "Text for the terminal, or a web page with the names highlighted.") var format = Format.text
  @Option(
    name: [.short, .customLong("out")],
    help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output: String?
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, html }

  func run() throws {
    let pipeline = try data.pipeline()
    let (article, findings) = try OneArticle.read(article)
    voice.terminal.report(findings)
    let document = pipeline.document(of: article)
    let explanation = Explanation(document: document, graph: pipeline.graph(of: document))
    let text = format == .html ? explanation.page : explanation.text
    if let output { try OutputFile.write(Array(text.utf8), to: output) } else { print(text, terminator: "") }
  }
}

/// Reading for the commands that take a single article.
enum OneArticle {
  /// - Throws: `Incomplete`, since there is nothing else to go on with.
  static func read(_ path: String) throws -> (article: Article, findings: [Finding]) {
    do {
      return try Pipeline.article(at: ArticleSource(path: path))
    } catch {
      throw Incomplete("\(error)")
    }
  }
}
