import DanishLanguage
import Evaluation
import Extraction
public import Foundation

/// Trains what the extractor learns from annotated articles: the kinds of names, and whose posts are.
public struct ChoiceTraining: Sendable {
  /// A trained model.
  public struct Outcome: Sendable {
    /// Its name in `Data/Model`.
    public let file: String
    public let text: String
    public let choices: Int
    /// The share of choices that models trained on the other articles get right, in five folds.
    public let accuracy: Double
  }

  private let corpus: AnnotatedCorpus
  private let lexicons: Lexicons
  private let models: ExtractionModels

  /// - Throws: as `AnnotatedCorpus`; `LexiconError` or `ModelError` where a file of `data` is missing or does not fit.
  public init(on folder: URL, data: DataFolder) throws {
    corpus = try AnnotatedCorpus(of: folder)
    lexicons = try Lexicons(folder: data.lexicons)
    var models = ExtractionModels()
    let words = try WordList(contentsOf: data.wordList)
    models.ordinaryWords = words
    models.names = NameRecogniser(model: try NameModel(contentsOf: data.nameModel, words: words), lexicons: lexicons)
    self.models = models
  }

  /// The name kinds first, since the posts' owners are found among the names.
  public func outcomes() -> [Outcome] {
    var models = models
    func choices(_ find: (Extractor, AnnotatedCorpus.Article, Int) -> [Choice]) -> [Choice] {
      let extractor = Extractor(lexicons: lexicons, models: models)
      return corpus.articles.enumerated().flatMap { number, article in find(extractor, article, number) }
    }
    let kinds = choices { $0.nameKindChoices(in: $1.document, annotated: $1.gold.graph, article: $2) }
    models.nameKinds = ChoiceTrainer().model(of: kinds)
    let owners = choices { $0.postOwnerChoices(in: $1.document, annotated: $1.gold.graph, article: $2) }
    return [outcome("name-kinds.tsv", kinds), outcome("post-owners.tsv", owners)]
  }

  private func outcome(_ file: String, _ choices: [Choice]) -> Outcome {
    let trainer = ChoiceTrainer()
    let remark =
      "\(file): weights learned from \(corpus.articles.count) annotated articles by \(choices.count) choices."
    return Outcome(
      file: file, text: trainer.model(of: choices).text(remarks: [remark]), choices: choices.count,
      accuracy: trainer.accuracy(of: choices))
  }
}
