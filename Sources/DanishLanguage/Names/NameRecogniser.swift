public import KnowledgeModel

/// Finds names in documents with a model and the lexicons; it remembers the words it met and may be shared between
/// threads.
public struct NameRecogniser: Sendable {
  private let tagger: ChainTagger<NameSource>

  public init(model: NameModel, lexicons: Lexicons) {
    tagger = ChainTagger(model: model.chain, source: NameSource(lexicons: lexicons, words: model.words))
  }

  /// The names in a document, in order, none overlapping.
  public func names(in document: Document) -> [RecognisedName] {
    names(forms: document.tokens.map(\.form), sentences: document.sentences.map(\.tokens))
  }

  /// The names in the tokens of a text; `sentences` are ranges of `forms`, in order.
  public func names(forms: [String], sentences: [Range<Int>]) -> [RecognisedName] {
    let source = tagger.source
    let spans = tagger.spans(
      forms: forms, sentences: sentences, within: NameRecogniser.reach, of: \.isMark,
      evidence: { source.evidence(forms: forms, sentences: sentences, words: $0) })
    return spans.map {
      RecognisedName(tokens: $0.range, type: NameType.allCases[$0.type], confidence: $0.confidence)
    }
  }

  /// How far a name's small words stand from a capital or a digit.
  private static let reach = 1

  /// The names in each of the sentences of a file without marks between its articles, read as documents of
  /// `documentLength` sentences, as `NameTrainer` does.
  public func names(
    in sentences: [[String]], documentLength: Int = NameTrainer.documentLength
  ) -> [[NameSentence.Name]] {
    stride(from: 0, to: sentences.count, by: documentLength).flatMap { start in
      names(inDocument: sentences[start..<min(start + documentLength, sentences.count)])
    }
  }

  private func names(inDocument sentences: ArraySlice<[String]>) -> [[NameSentence.Name]] {
    var ranges: [Range<Int>] = []
    var start = 0
    for sentence in sentences {
      ranges.append(start..<start + sentence.count)
      start += sentence.count
    }
    var found = [[NameSentence.Name]](repeating: [], count: ranges.count)
    var place = 0
    for name in names(forms: sentences.flatMap { $0 }, sentences: ranges) {
      while name.tokens.lowerBound >= ranges[place].upperBound { place += 1 }
      let start = ranges[place].lowerBound
      found[place].append(
        NameSentence.Name(tokens: name.tokens.lowerBound - start..<name.tokens.upperBound - start, type: name.type))
    }
    return found
  }
}
