import DanishLanguage
import Evaluation
import Extraction
public import Foundation
import Reading

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

  private let gold: [GoldArticle]
  private let lexicons: Lexicons
  private let models: ExtractionModels

  /// - Throws: `EvaluationError` where the folder has no annotated articles; `LexiconError` or `ModelError` where a file
  ///   of `data` is missing or does not fit.
  public init(on folder: URL, data: DataFolder) throws {
    gold = try AnnotationReader().goldArticles(in: folder)
    lexicons = try Lexicons(folder: data.lexicons)
    var models = ExtractionModels()
    let words = try WordList(contentsOf: data.wordList)
    models.ordinaryWords = words
    models.names = NameRecogniser(model: try NameModel(contentsOf: data.nameModel, words: words), lexicons: lexicons)
    self.models = models
  }

  /// The name kinds first, since the posts' owners are found among the names.
  ///
  /// - Throws: `ReadingError` where an article's text cannot be read.
  public func outcomes() throws -> [Outcome] {
    var models = models
    let tokenizer = Tokenizer()
    let documents = try gold.map { gold in
      let (article, _) = try ArticleReader().read(ArticleSource(path: gold.textPath))
      return tokenizer.document(of: gold.labelled(article))
    }
    func choices(_ find: (Extractor) -> (Int) -> [Choice]) -> [Choice] {
      let find = find(Extractor(lexicons: lexicons, models: models))
      return documents.indices.flatMap(find)
    }
    let kinds = choices { extractor in
      { extractor.nameKindChoices(in: documents[$0], annotated: gold[$0].graph, article: $0) }
    }
    models.nameKinds = ChoiceTrainer().model(of: kinds)
    let owners = choices { extractor in
      { extractor.postOwnerChoices(in: documents[$0], annotated: gold[$0].graph, article: $0) }
    }
    return [outcome("name-kinds.tsv", kinds), outcome("post-owners.tsv", owners)]
  }

  private func outcome(_ file: String, _ choices: [Choice]) -> Outcome {
    let trainer = ChoiceTrainer()
    let remark = "\(file): weights learned from \(gold.count) annotated articles by \(choices.count) choices."
    return Outcome(
      file: file, text: trainer.model(of: choices).text(remarks: [remark]), choices: choices.count,
      accuracy: trainer.accuracy(of: choices))
  }
}
