import ArgumentParser
import Building
import DanishLanguage
import KnowledgeModel

struct Tokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cuts an article into sentences and tokens.",
    discussion: """
      EXAMPLES
        vidensgraf tokens article.txt
        vidensgraf tokens article.txt --format conllu > article.conllu
        vidensgraf tokens article.txt --format conllu --tags
      """)

  @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "article"))
  var article: String
  @Option(help: "A sentence a line, or Universal Dependencies' CoNLL-U.") var format = Format.text
  @Flag(help: "Add parts of speech, in CoNLL-U.") var tags = false
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, conllu }

  func run() throws {
    let (article, findings) = try OneArticle.read(article)
    voice.terminal.report(findings)
    let document = Tokenizer().document(of: article)
    switch format {
    case .text:
      for sentence in document.sentences {
        print(document.tokens[sentence.tokens].map(\.form).joined(separator: " "))
      }
    case .conllu:
      let model = try tags ? PartOfSpeechModel(contentsOf: data.folder().partOfSpeechModel) : nil
      print(ConlluWriter().text(document, tags: model?.tags(of: document).map(\.rawValue)), terminator: "")
    }
  }
}
