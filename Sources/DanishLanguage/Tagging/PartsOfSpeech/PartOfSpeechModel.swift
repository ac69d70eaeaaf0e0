public import Foundation
public import KnowledgeModel

/// A trained tagger of parts of speech; it remembers the words it met and may be shared between threads.
public struct PartOfSpeechModel: Sendable {
  private let tagger: ChainTagger<SpeechSource>
  private let words: WordList

  /// Reads a model and the word list that it was trained with, by default `words.list` beside it.
  ///
  /// - Throws: `ModelError`, naming the file, where one is missing, foreign, cut short, altered, or not of the other.
  public init(contentsOf url: URL, words: WordList? = nil) throws(ModelError) {
    let list = if let words { words } else { try WordList(beside: url) }
    try self.init(payload: ModelFile.payload(of: url, as: .partsOfSpeech), file: url.path, words: list)
  }

  init(payload: ArraySlice<UInt8>, file: String, words: WordList) throws(ModelError) {
    let chain = try ChainModel(payload: payload, file: file, trainedWith: words)
    guard chain.scheme == PartOfSpeechModel.scheme else {
      throw ModelError(file: file, problem: "has other labels than the universal parts of speech; train it again")
    }
    self.init(chain: chain, words: words)
  }

  init(chain: ChainModel, words: WordList) {
    self.words = words
    tagger = ChainTagger(model: chain, source: SpeechSource(words: words))
  }

  static let scheme = TagScheme(labels: PartOfSpeech.allCases.map(\.rawValue))

  /// The file of this model.
  public func bytes() -> [UInt8] { ModelFile.wrap(tagger.model.payload(trainedWith: words), as: .partsOfSpeech) }

  /// One tag for each token.
  public func tags(of document: Document) -> [PartOfSpeech] {
    tags(forms: document.tokens.map(\.form), sentences: document.sentences.map(\.tokens))
  }

  /// One tag for each of `forms`; `sentences` are ranges of it, in order.
  public func tags(forms: [String], sentences: [Range<Int>]) -> [PartOfSpeech] {
    let labels = tagger.labels(forms: forms, sentences: sentences) { $0.map { _ in false } }
    return labels.map { PartOfSpeech.allCases[$0] }
  }

  /// The share of tokens with the right tag, and how many there are.
  public func accuracy(on sentences: [TaggedSentence]) -> (share: Double, tokens: Int) {
    var (right, tokens) = (0, 0)
    for sentence in sentences {
      let found = tags(forms: sentence.forms, sentences: [sentence.forms.indices])
      right += zip(found, sentence.tags).count { $0 == $1 }
      tokens += sentence.forms.count
    }
    return (tokens == 0 ? 0 : Double(right) / Double(tokens), tokens)
  }
}
