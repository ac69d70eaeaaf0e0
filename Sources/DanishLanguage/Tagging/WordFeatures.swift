/// The features that a word's form alone gives, for its own token and for those around it.
struct WordFeatures: Sendable {
  /// For its own token.
  var own: [UInt32] = []
  /// For the tokens beside it.
  var near: [UInt32] = []
  /// For the tokens two away.
  var far: [UInt32] = []

  /// Adds a lower-case word's prefixes and suffixes of 1 to 5 letters, the suffix of 3 for its neighbours too.
  ///
  /// - Returns: the suffixes' features, shortest first.
  @discardableResult
  mutating func appendAffixes(
    of letters: [Unicode.Scalar], prefix prefixTemplate: Int, suffix suffixTemplate: Int, nearSuffix: Int
  ) -> [UInt32] {
    (1...5).filter { $0 <= letters.count }.map { length in
      var prefix = FeatureHash(prefixTemplate)
      for letter in letters.prefix(length) { prefix.add(letter.value) }
      own.append(prefix.value)
      var suffix = FeatureHash(suffixTemplate)
      for letter in letters.suffix(length) { suffix.add(letter.value) }
      own.append(suffix.value)
      if length == 3 { near.append(FeatureHash.of(nearSuffix, suffix.value)) }
      return suffix.value
    }
  }

  /// How far a word's features reach, in tokens.
  static let reach = 2

  /// What this word tells of the token from which it stands `distance` away (negative: before it).
  func features(atDistance distance: Int) -> [UInt32] {
    switch distance {
    case 0: own
    case 1, -1: near.map { FeatureHash.moved($0, by: distance) }
    default: far.map { FeatureHash.moved($0, by: distance) }
    }
  }
}

/// Turns forms into features, and tokens in their sentence into the features of their context.
protocol FeatureSource: Sendable {
  /// What the context's features need to know of a word.
  associatedtype Word: Sendable
  /// What the document tells of a token beyond its form.
  associatedtype Evidence: Sendable

  /// `form` is nil for what stands before a sentence's first token and after its last.
  func word(_ form: String?) -> (word: Word, features: WordFeatures)

  /// Appends the context features of token `index`, which stands in `sentence`; words and evidence are those of the
  /// whole document.
  func appendContext(
    of index: Int, in sentence: Range<Int>, words: [Word], evidence: [Evidence], to features: inout [UInt32])
}
