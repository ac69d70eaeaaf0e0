import ArgumentParser
import Building
import DanishLanguage
import Foundation
import KnowledgeModel
import Reporting

struct NamesTag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Marks the names in an article.",
    discussion: """
      EXAMPLES
        vidensgraf names tag article.txt
        vidensgraf names tag article.txt --format iob2
      """)

  @OptionGroup var input: ArticleArgument
  @Option(help: "The text with names marked, or two columns: token and tag.") var format = Format.text
  @Option(help: ArgumentHelp("Another model than the one that ships.", valueName: "file"))
  var model: String?
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, iob2 }

  func run() throws {
    let data = try data.folder()
    let article = try input.read(voice.terminal)
    let model = try NameModel(
      contentsOf: model.map { URL(fileURLWithPath: $0) } ?? data.nameModel,
      words: WordList(contentsOf: data.wordList))
    let document = Tokenizer().document(of: article)
    let names = model.names(in: document, lexicons: try Lexicons(folder: data.lexicons))
    switch format {
    case .text:
      let labels = names.map { (tokens: $0.tokens, label: $0.type.rawValue) }
      print(LabelledText(document, labels: labels).text, terminator: "")
    case .iob2: print(Iob2File(document, names: names).text, terminator: "")
    }
  }
}

extension Iob2File {
  init(_ document: Document, names: [RecognisedName]) {
    self.init(
      sentences: document.sentences.map { sentence in
        let start = sentence.tokens.lowerBound
        return NameSentence(
          forms: document.tokens[sentence.tokens].map(\.form),
          names: names.filter { sentence.tokens.contains($0.tokens.lowerBound) }.map {
            NameSentence.Name(tokens: $0.tokens.lowerBound - start..<$0.tokens.upperBound - start, type: $0.type)
          })
      })
  }
}
