/// Labelled sentences as numbers, ready to train on.
struct ChainCorpus {
  struct Sentence {
    let tokens: Range<Int>
    /// How much it counts.
    let weight: Float
    /// Whether it is of the kind that the model is for; the others teach only what all kinds have in common.
    let isAtHome: Bool
  }

  private(set) var sentences: [Sentence] = []
  private(set) var labels: [UInt8] = []
  /// The features of token `t` are `features[starts[t]..<starts[t + 1]]`, numbers of `hashes`.
  private(set) var features: [Int32] = []
  private(set) var starts: [Int] = [0]
  private(set) var hashes: [UInt32] = []
  /// How many tokens of home and of other sentences have each feature.
  private(set) var homeCounts: [Int32] = []
  private(set) var otherCounts: [Int32] = []

  private var numbers: [UInt32: Int32] = [:]
  private var words: [String: Int] = [:]
  /// For each word its features' numbers at each distance.
  private var wordFeatures: [[[Int32]]] = []

  /// Adds the sentences of one document.
  mutating func add<Source: FeatureSource>(
    forms: [String], sentences: [Range<Int>], labels: [Int], source: Source, weight: Float, isAtHome: Bool,
    evidence: ([Source.Word]) -> [Source.Evidence], words known: inout [String: Source.Word]
  ) {
    let outside = number(of: nil, source, &known)
    let numbers = forms.map { number(of: $0, source, &known) }
    let words = forms.compactMap { known[$0] }
    let evidence = evidence(words)
    var context: [UInt32] = []
    let reach = WordFeatures.reach
    for sentence in sentences {
      let first = starts.count - 1
      for token in sentence {
        let begin = features.count
        for distance in -reach...reach {
          let neighbour = token + distance
          let word = sentence.contains(neighbour) ? numbers[neighbour] : outside
          features += wordFeatures[word][distance + reach]
        }
        context.removeAll(keepingCapacity: true)
        source.appendContext(of: token, in: sentence, words: words, evidence: evidence, to: &context)
        for feature in context { features.append(number(of: feature)) }
        for place in begin..<features.count {
          if isAtHome { homeCounts[Int(features[place])] += 1 } else { otherCounts[Int(features[place])] += 1 }
        }
        starts.append(features.count)
        self.labels.append(UInt8(labels[token]))
      }
      self.sentences.append(Sentence(tokens: first..<starts.count - 1, weight: weight, isAtHome: isAtHome))
    }
  }

  private mutating func number(of feature: UInt32) -> Int32 {
    if let number = numbers[feature] { return number }
    let number = Int32(hashes.count)
    numbers[feature] = number
    hashes.append(feature)
    homeCounts.append(0)
    otherCounts.append(0)
    return number
  }

  private mutating func number<Source: FeatureSource>(
    of form: String?, _ source: Source, _ known: inout [String: Source.Word]
  ) -> Int {
    // No token is empty, so the empty form can stand for what is outside of the sentence.
    let key = form ?? ""
    if let number = words[key] { return number }
    let (word, features) = source.word(form)
    let reach = WordFeatures.reach
    let number = wordFeatures.count
    wordFeatures.append(
      (-reach...reach).map { distance in features.features(atDistance: distance).map { self.number(of: $0) } })
    words[key] = number
    known[key] = word
    return number
  }
}
