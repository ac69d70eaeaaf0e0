/// Labels documents with a chain model.
struct ChainTagger<Source: FeatureSource>: Sendable {
  let model: ChainModel
  let source: Source
  private let decoder: ChainDecoder
  private let cache: WordCache<Source>

  init(model: ChainModel, source: Source) {
    self.model = model
    self.source = source
    decoder = ChainDecoder(model)
    cache = WordCache(model: model, source: source)
  }

  /// The words of a document and the scores of its tokens and labels, `token * count + label`; `evidence` makes what
  /// the document tells of each token.
  private func scores(
    forms: [String], sentences: [Range<Int>], evidence: ([Source.Word]) -> [Source.Evidence]
  ) -> [Int32] {
    var (words, scores) = cache.look(up: forms, sentences: sentences)
    let evidence = evidence(words)
    var features: [UInt32] = []
    for sentence in sentences {
      for token in sentence {
        features.removeAll(keepingCapacity: true)
        source.appendContext(of: token, in: sentence, words: words, evidence: evidence, to: &features)
        model.add(features, to: &scores, at: token * model.scheme.count)
      }
    }
    return scores
  }

  /// A label for each token.
  func labels(
    forms: [String], sentences: [Range<Int>], evidence: ([Source.Word]) -> [Source.Evidence]
  ) -> [Int] {
    let scores = scores(forms: forms, sentences: sentences, evidence: evidence)
    var labels = [Int](repeating: 0, count: forms.count)
    for sentence in sentences {
      labels.replaceSubrange(sentence, with: decoder.best(scores, tokens: sentence))
    }
    return labels
  }

  /// The spans of a BILOU model with their probabilities.
  func spans(
    forms: [String], sentences: [Range<Int>], evidence: ([Source.Word]) -> [Source.Evidence]
  ) -> [(range: Range<Int>, type: Int, confidence: Double)] {
    let scores = scores(forms: forms, sentences: sentences, evidence: evidence)
    var found: [(range: Range<Int>, type: Int, confidence: Double)] = []
    for sentence in sentences {
      let labels = decoder.best(scores, tokens: sentence)
      let spans = TagScheme.spans(of: labels)
      guard !spans.isEmpty else { continue }
      let confidences = decoder.confidences(
        of: spans.map(\.range), labels: labels, scores: scores, tokens: sentence)
      for (span, confidence) in zip(spans, confidences) {
        let start = sentence.lowerBound
        found.append((span.range.lowerBound + start..<span.range.upperBound + start, span.type, confidence))
      }
    }
    return found
  }
}
