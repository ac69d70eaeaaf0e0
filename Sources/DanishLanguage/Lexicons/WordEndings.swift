/// How a set of words ends and how long it gets: cheap looks that spare most look-ups of the endings of other words.
struct WordEndings: Sendable {
  private let pairs: Set<UInt16>
  /// Of the longest word, in bytes.
  private let longest: Int

  init(_ words: some Collection<String>) {
    pairs = Set(words.lazy.compactMap(WordEndings.pair))
    longest = words.lazy.map(\.utf8.count).max() ?? 0
  }

  /// Where in a word one of these may begin, the longest ending first, so that `prefix` scalars stand before it. No more
  /// places than the longest has bytes, however long the word.
  func starts(in word: String, after prefix: Int) -> some Sequence<String.Index> {
    let scalars = word.unicodeScalars
    let reach = max(0, word.utf8.count - longest)
    let first = word.utf8.index(word.startIndex, offsetBy: reach)
    let least = scalars.index(scalars.startIndex, offsetBy: prefix, limitedBy: scalars.endIndex) ?? scalars.endIndex
    var start = scalars.endIndex
    while start > first, start > least { start = scalars.index(before: start) }
    if start < first { start = scalars.index(after: start) }
    return scalars.indices[start...]
  }

  /// Whether one of the words may be the ending of this one.
  func mayEnd(_ word: String) -> Bool { WordEndings.pair(word).map { pairs.contains($0) } ?? true }

  /// Nil for a word of one byte.
  private static func pair(_ word: String) -> UInt16? {
    let last = word.utf8.suffix(2)
    guard last.count == 2 else { return nil }
    return last.reduce(0) { $0 << 8 | UInt16($1) }
  }
}
