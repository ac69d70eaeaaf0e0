/// Phrases of one or more tokens, found by longest match.
public struct PhraseIndex<Value: Sendable>: Sendable {
  @usableFromInline var phrases = PhraseNumbers()
  @usableFromInline var values: [Value] = []

  public init() {}

  /// Adds a phrase; the first value of a phrase stays.
  mutating func insert(_ words: [String], _ value: Value) {
    if phrases.insert(words, values.count) { values.append(value) }
  }

  /// The longest phrase that begins at `start` of `words`; `ending` may also read the last word another way
  /// (without its genitive).
  @inlinable public func longestMatch(
    in words: [String], at start: Int, limit: Int, ending: (String) -> String? = { _ in nil }
  ) -> (count: Int, value: Value, altered: Bool)? {
    guard let match = phrases.longestMatch(in: words, at: start, limit: limit, ending: ending) else { return nil }
    return (match.count, values[match.number], match.altered)
  }

  /// Whether a phrase begins with this word.
  public func mayBegin(_ word: String, ending: (String) -> String?) -> Bool {
    phrases.mayBegin(word, ending: ending)
  }

  @inlinable public func value(of words: [String]) -> Value? { phrases.number(of: words).map { values[$0] } }
}

/// The phrases of an index by their numbers.
@usableFromInline
struct PhraseNumbers: Sendable {
  private struct Entry: Sendable {
    let words: [String]
    let number: Int
  }
  /// By first word, the longest first.
  private var entries = WordMap<[Entry]>()

  /// Whether the phrase is new.
  mutating func insert(_ words: [String], _ number: Int) -> Bool {
    guard let first = words.first else { return false }
    return PhraseNumbers.add(Entry(words: words, number: number), to: &entries[first, default: []])
  }

  private static func add(_ entry: Entry, to list: inout [Entry]) -> Bool {
    guard !list.contains(where: { $0.words == entry.words }) else { return false }
    list.insert(entry, at: list.firstIndex { $0.words.count < entry.words.count } ?? list.endIndex)
    return true
  }

  @usableFromInline func longestMatch(
    in words: [String], at start: Int, limit: Int, ending: (String) -> String?
  ) -> (count: Int, number: Int, altered: Bool)? {
    if let list = entries[words[start]], let match = PhraseNumbers.match(list, words, start, limit, ending) {
      return match
    }
    // A phrase of one word may itself stand in the other form.
    guard let other = ending(words[start]), let list = entries[other],
      let entry = list.first(where: { $0.words.count == 1 })
    else { return nil }
    return (1, entry.number, true)
  }

  func mayBegin(_ word: String, ending: (String) -> String?) -> Bool {
    entries.contains(word) || ending(word).map { entries.contains($0) } ?? false
  }

  @usableFromInline func number(of words: [String]) -> Int? {
    guard let first = words.first else { return nil }
    return entries[first]?.first { $0.words == words }?.number
  }

  private static func match(
    _ list: [Entry], _ words: [String], _ start: Int, _ limit: Int, _ ending: (String) -> String?
  ) -> (count: Int, number: Int, altered: Bool)? {
    for entry in list where start + entry.words.count <= limit {
      let last = entry.words.count - 1
      var fits = true
      var index = 1
      while index < last {
        if words[start + index] != entry.words[index] {
          fits = false
          break
        }
        index += 1
      }
      guard fits else { continue }
      if last == 0 || words[start + last] == entry.words[last] { return (last + 1, entry.number, false) }
      if ending(words[start + last]) == entry.words[last] { return (last + 1, entry.number, true) }
    }
    return nil
  }
}
