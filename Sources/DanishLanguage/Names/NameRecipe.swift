public import KnowledgeModel

/// How the name model that ships is made: Danish sentences, the same with other names in them, sentences in a related
/// language, and articles whose names are known from their graphs.
///
/// Articles are read twice: a first model, trained without them, finds the names that their graphs do not list.
public struct NameRecipe: Sendable {
  public var danish: [NameSentence] = []
  /// Sentences in a related language.
  public var foreign: [NameSentence] = []
  public var articles: [(document: Document, annotation: Annotation)] = []

  /// How much a sentence of each kind counts, a Danish one being 1.
  public var foreignWeight: Float = 0.3
  public var articleWeight: Float = 0.5
  public var swappedWeight: Float = 0.5

  public var options = ChainOptions()
  private let lexicons: Lexicons
  private let words: WordList
  /// Nil for no swapping.
  private let swapper: NameSwapper?

  public init(lexicons: Lexicons, words: WordList, swapper: NameSwapper? = nil) {
    self.lexicons = lexicons
    self.words = words
    self.swapper = swapper
  }

  /// How many epochs `train` will tell of.
  public var epochs: Int { (articles.isEmpty ? 0 : firstEpochs) + options.epochs }

  private var firstEpochs: Int { max(1, options.epochs / 2) }

  /// The same ingredients in the same order give the same model. `progress` gets each epoch's number, from 1, and the
  /// mean loss of its sentences.
  public func train(progress: (Int, Double) -> Void = { _, _ in }) -> NameModel {
    var sentences: [[NameSentence]] = []
    var done = 0
    if !articles.isEmpty {
      var first = options
      first.epochs = firstEpochs
      let model = trainer(first, articles: []).train(progress: progress)
      done = firstEpochs
      let projection = ArticleProjection(
        lexicons: lexicons, words: words, recogniser: NameRecogniser(model: model, lexicons: lexicons))
      sentences = articles.map { projection.sentences(of: $0.document, annotation: $0.annotation) }
    }
    return trainer(options, articles: sentences).train { progress(done + $0, $1) }
  }

  private func trainer(_ options: ChainOptions, articles: [[NameSentence]]) -> NameTrainer {
    var trainer = NameTrainer(lexicons: lexicons, words: words, options: options)
    trainer.add(danish, as: .danish)
    // Articles are marked by another guideline than the Danish sentences, so they count as another kind of text.
    for article in articles { trainer.add(document: article, as: .foreign, weight: articleWeight) }
    if let swapper {
      let swapped = swapper.swapped(danish, probability: 1, seed: options.seed)
      trainer.add(swapped, as: .danish, weight: swappedWeight)
    }
    trainer.add(foreign, as: .foreign, weight: foreignWeight)
    return trainer
  }
}
