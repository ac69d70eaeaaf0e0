import ArgumentParser
import Building
import Reporting

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows how an article was read: its mentions, and under each sentence the claims and why.",
    discussion: """
      EXAMPLES
        vidensgraf explain article.txt
        vidensgraf explain article.txt --format html -o article.html
      """)

  @OptionGroup var input: ArticleArgument
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
    let article = try input.read(voice.terminal)
    let document = pipeline.document(of: article)
    let explanation = Explanation(document: document, graph: pipeline.graph(of: document))
    let text = format == .html ? explanation.page : explanation.text
    if let output { try OutputFile.write(Array(text.utf8), to: output) } else { print(text, terminator: "") }
  }
}
