public import DanishLanguage
import Evaluation
import Extraction
import KnowledgeModel

/// Trains what the extractor learns from annotated articles: the kinds of names, what definite nouns stand for, whose
/// posts are, and which claims are drawn.
public struct ReaderTraining {
  /// A trained model, as a file of `Data/Model`.
  public struct Model: Sendable {
    public let file: String
    public let text: String
    /// The share of choices that models trained on the other articles get right; nil for the claims.
    public let accuracy: Double?
  }

  private let corpus: AnnotatedCorpus
  private let lexicons: Lexicons
  /// Those that are not trained here.
  private let given: ExtractionModels

  /// - Throws: `LexiconError` or `ModelError` where a file of `data` is missing or does not fit.
  public init(on corpus: AnnotatedCorpus, data: DataFolder) throws {
    self.corpus = corpus
    lexicons = try Lexicons(folder: data.lexicons)
    let words = try WordList(contentsOf: data.wordList)
    var given = ExtractionModels()
    given.ordinaryWords = words
    given.names = NameRecogniser(model: try NameModel(contentsOf: data.nameModel, words: words), lexicons: lexicons)
    self.given = given
  }

  /// Hands over each model as soon as it is trained. Each is trained on what those before it make of the articles.
  public func train<Failure: Error>(_ body: (Model) throws(Failure) -> Void) throws(Failure) {
    var models = given
    func choices(_ find: (Extractor, AnnotatedCorpus.Article, Int) -> [Choice]) -> [Choice] {
      let extractor = Extractor(lexicons: lexicons, models: models)
      return corpus.articles.enumerated().flatMap { number, article in find(extractor, article, number) }
    }
    let kinds = choices { $0.nameKindChoices(in: $1.document, annotated: $1.gold.graph, article: $2) }
    models.nameKinds = ChoiceTrainer().model(of: kinds)
    try body(model("name-kinds.tsv", models.nameKinds, kinds))

    let references = choices { $0.referenceChoices(in: $1.document, annotated: $1.gold.graph, article: $2) }
    models.references = ChoiceTrainer().model(of: references)
    try body(model("references.tsv", models.references, references))

    let owners = choices { $0.postOwnerChoices(in: $1.document, annotated: $1.gold.graph, article: $2) }
    models.postOwners = ChoiceTrainer().model(of: owners)
    try body(model("post-owners.tsv", models.postOwners, owners))

    try body(Model(file: "claims.tsv", text: claimTrainer.modelText(), accuracy: nil))
  }

  /// How well the articles are read by models that have not seen them.
  public func crossValidation() throws(ModelError) -> Assessment {
    var assessment = Assessment()
    for (article, graph) in zip(corpus.articles, try claimTrainer.heldOutGraphs()) {
      assessment.add(graph, article.gold)
    }
    return assessment
  }

  private var claimTrainer: ClaimTrainer {
    ClaimTrainer(
      extractor: Extractor(lexicons: lexicons, models: given),
      examples: corpus.articles.map { ClaimTrainer.Example(document: $0.document, gold: $0.gold.graph) })
  }

  private func model(_ file: String, _ model: ChoiceModel, _ choices: [Choice]) -> Model {
    let origin = "\(choices.count) choices in \(corpus.articles.count) annotated articles"
    let remark = "\(file): weights learned from \(origin) by `vidensgraf claims train`."
    return Model(
      file: file, text: model.text(remarks: [remark]), accuracy: ChoiceTrainer().accuracy(of: choices))
  }
}
