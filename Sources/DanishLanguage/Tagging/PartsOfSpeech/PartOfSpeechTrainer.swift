/// Trains a tagger of parts of speech from annotated sentences.
public struct PartOfSpeechTrainer {
  /// How well these work for parts of speech.
  public static var defaultOptions: ChainOptions {
    var options = ChainOptions()
    options.epochs = 5
    options.rate = 0.4
    return options
  }

  public var options: ChainOptions
  private let source: SpeechSource
  private var corpus = ChainCorpus()
  private var known: [String: SpeechSource.Word] = [:]

  public init(words: WordList, options: ChainOptions = PartOfSpeechTrainer.defaultOptions) {
    source = SpeechSource(words: words)
    self.options = options
  }

  /// Adds sentences that count `weight` times.
  public mutating func add(_ sentences: [TaggedSentence], as origin: NameTrainer.Origin, weight: Float = 1) {
    for sentence in sentences where !sentence.forms.isEmpty {
      corpus.add(
        forms: sentence.forms, sentences: [sentence.forms.indices],
        labels: sentence.tags.map { PartOfSpeech.allCases.firstIndex(of: $0) ?? 0 }, source: source, weight: weight,
        isAtHome: origin == .danish, evidence: { $0.map { _ in false } }, words: &known)
    }
  }

  /// Trains on all that was added; the same additions in the same order give the same model. `progress` gets each
  /// epoch's number, from 1, and the mean loss of its sentences.
  public func train(progress: (Int, Double) -> Void = { _, _ in }) -> PartOfSpeechModel {
    var trainer = ChainTrainer(corpus: corpus, scheme: PartOfSpeechModel.scheme, options: options)
    return PartOfSpeechModel(chain: trainer.train(progress: progress), words: source.words)
  }
}
