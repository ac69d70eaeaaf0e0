import ArgumentParser
import Building
import DanishLanguage
import KnowledgeModel

struct Tokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cuts an article into sentences and tokens.",
    discussion: """
      EXAMPLES
        vidensgraf tokens article.txt --tags
        vidensgraf tokens article.txt --format conllu > article.conllu
        vidensgraf tokens article.txt --format conllu --tags
      """)

  @OptionGroup var input: ArticleArgument
  @Option(help: "A sentence a line, or Universal Dependencies' CoNLL-U.") var format = Format.text
  @Flag(help: "Add parts of speech: Ida/PROPN, or in CoNLL-U's column.") var tags = false
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, conllu }

  func run() throws {
    let article = try input.read(voice.terminal)
    let document = Tokenizer().document(of: article)
    let model = try tags ? PartOfSpeechModel(contentsOf: data.folder().partOfSpeechModel) : nil
    let tags = model?.tags(of: document).map(\.rawValue)
    switch format {
    case .text:
      for sentence in document.sentences {
        let words = sentence.tokens.map { token in
          document.tokens[token].form + (tags.map { "/" + $0[token] } ?? "")
        }
        print(words.joined(separator: " "))
      }
    case .conllu: print(ConlluWriter().text(document, tags: tags), terminator: "")
    }
  }
}
