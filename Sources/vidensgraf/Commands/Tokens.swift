import ArgumentParser
import Building
import DanishLanguage
import KnowledgeModel
import Reporting

struct Tokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cuts an article into sentences and tokens.",
    discussion: """
      EXAMPLES
        vidensgraf tokens article.txt
        vidensgraf tokens article.txt --format conllu > article.conllu
      """)

  @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "article"))
  var article: String
  @Option(help: "A sentence a line, or Universal Dependencies' CoNLL-U.") var format = Format.text
  @OptionGroup var voice: VoiceOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, conllu }

  func run() throws {
    let (article, findings) = try OneArticle.read(article)
    voice.terminal.report(findings)
    let document = Tokenizer().document(of: article)
    if format == .conllu { return print(ConlluText(document).text, terminator: "") }
    for sentence in document.sentences {
      print(document.tokens[sentence.tokens].map(\.form).joined(separator: " "))
    }
  }
}
