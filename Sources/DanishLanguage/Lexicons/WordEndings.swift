/// The last two bytes of a set of words: a cheap look that rules most words out before their endings are looked up.
struct WordEndings: Sendable {
  private let pairs: Set<UInt16>

  init(_ words: some Sequence<String>) { pairs = Set(words.lazy.compactMap(WordEndings.pair)) }

  /// Whether one of the words may be the ending of this one.
  func mayEnd(_ word: String) -> Bool { WordEndings.pair(word).map { pairs.contains($0) } ?? true }

  /// Nil for a word of one byte.
  private static func pair(_ word: String) -> UInt16? {
    let last = word.utf8.suffix(2)
    guard last.count == 2 else { return nil }
    return last.reduce(0) { $0 << 8 | UInt16($1) }
  }
}
