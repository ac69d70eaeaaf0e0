import Synchronization

/// Words with their summed weights, kept between documents: most words of a text are old acquaintances.
final class WordCache<Source: FeatureSource>: Sendable {
  private struct State {
    var numbers = WordNumbers()
    var words: [Source.Word] = []
    /// For each word a row of `2 * reach + 1` times the labels.
    var sums: [Int16] = []
  }

  private let model: ChainModel
  private let source: Source
  private let outside: Source.Word
  private let outsideSums: [Int16]
  private let limit: Int
  private let state = Mutex(State())

  /// `limit` bounds the words that are kept, and with them the memory: some 400 bytes each.
  init(model: ChainModel, source: Source, limit: Int = 60_000) {
    self.model = model
    self.source = source
    self.limit = limit
    let (word, features) = source.word(nil)
    outside = word
    outsideSums = WordCache.sums(of: features, model)
  }

  private static func sums(of features: WordFeatures, _ model: ChainModel) -> [Int16] {
    let count = model.scheme.count
    let reach = WordFeatures.reach
    var scores = [Int32](repeating: 0, count: (2 * reach + 1) * count)
    for distance in -reach...reach {
      model.add(features.features(atDistance: distance), to: &scores, at: (distance + reach) * count)
    }
    return scores.map { Int16(clamping: $0) }
  }

  /// The words of a text, and the scores that the words alone give to each token and label; of tokens outside of all
  /// `parts`, which are parts of sentences, the scores are 0.
  func look(
    up forms: [String], sentences: [Range<Int>], parts: ([Source.Word]) -> [[Range<Int>]]
  ) -> (words: [Source.Word], parts: [[Range<Int>]], scores: [Int32]) {
    let count = model.scheme.count
    let reach = WordFeatures.reach
    let row = (2 * reach + 1) * count
    var scores = [Int32](repeating: 0, count: forms.count * count)
    let (words, parts) = state.withLock { state in
      if state.words.count > limit { state = State() }
      let numbers = forms.map { form in
        let number = state.numbers.insert(form)
        guard number == state.words.count else { return number }
        let (word, features) = source.word(form)
        state.words.append(word)
        state.sums += WordCache.sums(of: features, model)
        return number
      }
      let words = numbers.map { state.words[$0] }
      let parts = parts(words)
      state.sums.withUnsafeBufferPointer { sums in
        scores.withUnsafeMutableBufferPointer { scores in
          for (sentence, parts) in zip(sentences, parts) {
            for token in parts.joined() {
              for distance in -reach...reach {
                let place = (distance + reach) * count
                let neighbour = token + distance
                if sentence.contains(neighbour) {
                  let base = numbers[neighbour] * row + place
                  for label in 0..<count { scores[token * count + label] += Int32(sums[base + label]) }
                } else {
                  for label in 0..<count { scores[token * count + label] += Int32(outsideSums[place + label]) }
                }
              }
            }
          }
        }
      }
      return (words, parts)
    }
    return (words, parts, scores)
  }
}
