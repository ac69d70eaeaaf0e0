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

  /// The scores of a document's tokens and labels, `token * count + label`, in the `parts` of each sentence that the
  /// words tell; `evidence` makes what the document tells of each token.
  private func scores(
    forms: [String], sentences: [Range<Int>], parts: ([Source.Word]) -> [[Range<Int>]],
    evidence: ([Source.Word]) -> [Source.Evidence]
  ) -> (parts: [[Range<Int>]], scores: [Int32]) {
    var (words, parts, scores) = cache.look(up: forms, sentences: sentences, parts: parts)
    let evidence = evidence(words)
    var features: [UInt32] = []
    for (sentence, parts) in zip(sentences, parts) {
      for token in parts.joined() {
        features.removeAll(keepingCapacity: true)
        source.appendContext(of: token, in: sentence, words: words, evidence: evidence, to: &features)
        model.add(features, to: &scores, at: token * model.scheme.count)
      }
    }
    return (parts, scores)
  }

  /// A label for each token.
  func labels(
    forms: [String], sentences: [Range<Int>], evidence: ([Source.Word]) -> [Source.Evidence]
  ) -> [Int] {
    let scores = scores(
      forms: forms, sentences: sentences, parts: { _ in sentences.map { [$0] } }, evidence: evidence
    ).scores
    var labels = [Int](repeating: 0, count: forms.count)
    for sentence in sentences {
      labels.replaceSubrange(sentence, with: decoder.best(scores, tokens: sentence))
    }
    return labels
  }

  /// The spans of a BILOU model with their probabilities; they are looked for within `reach` tokens of the words that
  /// `isMark` tells, which spares most of a text.
  func spans(
    forms: [String], sentences: [Range<Int>], within reach: Int, of isMark: (Source.Word) -> Bool,
    evidence: ([Source.Word]) -> [Source.Evidence]
  ) -> [(range: Range<Int>, type: Int, confidence: Double)] {
    let (parts, scores) = scores(
      forms: forms, sentences: sentences,
      parts: { words in sentences.map { ChainTagger.parts(of: $0, within: reach) { isMark(words[$0]) } } },
      evidence: evidence)
    var found: [(range: Range<Int>, type: Int, confidence: Double)] = []
    for part in parts.joined() {
      let labels = decoder.best(scores, tokens: part)
      let spans = TagScheme.spans(of: labels)
      guard !spans.isEmpty else { continue }
      let confidences = decoder.confidences(of: spans.map(\.range), labels: labels, scores: scores, tokens: part)
      for (span, confidence) in zip(spans, confidences) {
        let start = part.lowerBound
        found.append((span.range.lowerBound + start..<span.range.upperBound + start, span.type, confidence))
      }
    }
    return found
  }

  /// The runs of tokens that stand within `reach` of a mark.
  static func parts(of sentence: Range<Int>, within reach: Int, isMark: (Int) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for token in sentence where isMark(token) {
      let end = min(token + reach + 1, sentence.upperBound)
      let start = max(token - reach, sentence.lowerBound)
      if let last = parts.last, last.upperBound >= start {
        parts[parts.count - 1] = last.lowerBound..<end
      } else {
        parts.append(start..<end)
      }
    }
    return parts
  }
}
