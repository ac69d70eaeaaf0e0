/// Trains a name model from annotated sentences.
///
/// ```swift
/// var trainer = NameTrainer(lexicons: lexicons, words: words)
/// trainer.add(try Iob2File(contentsOf: url).sentences, as: .danish)
/// let model = trainer.train { epoch, loss in print(epoch, loss) }
/// ```
public struct NameTrainer {
  /// Where sentences come from.
  public enum Origin: Sendable, Hashable {
    case danish
    /// Another language: teaches what it has in common with Danish.
    case foreign
  }

  /// A file of sentences without marks between its articles is read as documents of so many sentences.
  public static let documentLength = 12

  public var options: ChainOptions
  private let source: NameSource
  private var corpus = ChainCorpus()
  private var known: [String: NameWord] = [:]

  public init(lexicons: Lexicons, words: WordList, options: ChainOptions = ChainOptions()) {
    source = NameSource(lexicons: lexicons, words: words)
    self.options = options
  }

  /// Adds sentences that count `weight` times.
  public mutating func add(
    _ sentences: [NameSentence], as origin: Origin, weight: Float = 1, documentLength: Int = NameTrainer.documentLength
  ) {
    var start = 0
    while start < sentences.count {
      let document = sentences[start..<min(start + documentLength, sentences.count)]
      add(document: Array(document), as: origin, weight: weight)
      start += documentLength
    }
  }

  /// Adds the sentences of one article.
  public mutating func add(document sentences: [NameSentence], as origin: Origin, weight: Float = 1) {
    var forms: [String] = []
    var ranges: [Range<Int>] = []
    var labels: [Int] = []
    for sentence in sentences where !sentence.forms.isEmpty {
      ranges.append(forms.count..<forms.count + sentence.forms.count)
      forms += sentence.forms
      labels += sentence.labels
    }
    corpus.add(
      forms: forms, sentences: ranges, labels: labels, source: source, weight: weight, isAtHome: origin == .danish,
      evidence: { source.evidence(forms: forms, sentences: ranges, words: $0) }, words: &known)
  }

  /// Trains on all that was added; the same additions in the same order give the same model. `progress` gets each
  /// epoch's number, from 1, and the mean loss of its sentences.
  public func train(progress: (Int, Double) -> Void = { _, _ in }) -> NameModel {
    var trainer = ChainTrainer(
      corpus: corpus, scheme: TagScheme(types: NameType.allCases.map(\.rawValue)), options: options)
    return NameModel(chain: trainer.train(progress: progress), words: source.words)
  }
}
