/// Phrases of one or more tokens, found by longest match.
public struct PhraseIndex<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let words: [String]
    let value: Value
  }
  /// By first word, the longest first.
  private var entries: [String: [Entry]] = [:]

  public init() {}

  /// Adds a phrase; the first value of a phrase stays.
  mutating func insert(_ words: [String], _ value: Value) {
    guard let first = words.first else { return }
    PhraseIndex.add(Entry(words: words, value: value), to: &entries[first, default: []])
  }

  private static func add(_ entry: Entry, to list: inout [Entry]) {
    guard !list.contains(where: { $0.words == entry.words }) else { return }
    list.insert(entry, at: list.firstIndex { $0.words.count < entry.words.count } ?? list.endIndex)
  }

  /// The longest phrase that begins at `start` of `words`; `ending` may also read the last word another way
  /// (without its genitive).
  public func longestMatch(
    in words: [String], at start: Int, limit: Int, ending: (String) -> String? = { _ in nil }
  ) -> (count: Int, value: Value, altered: Bool)? {
    if let match = match(entries[words[start]], words, start, limit, ending) { return match }
    // A phrase of one word may itself stand in the other form.
    guard let other = ending(words[start]), let list = entries[other],
      let entry = list.first(where: { $0.words.count == 1 })
    else { return nil }
    return (1, entry.value, true)
  }

  public func value(of words: [String]) -> Value? {
    guard let first = words.first else { return nil }
    return entries[first]?.first { $0.words == words }?.value
  }

  private func match(
    _ list: [Entry]?, _ words: [String], _ start: Int, _ limit: Int, _ ending: (String) -> String?
  ) -> (count: Int, value: Value, altered: Bool)? {
    for entry in list ?? [] where start + entry.words.count <= limit {
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
      if last == 0 || words[start + last] == entry.words[last] { return (last + 1, entry.value, false) }
      if ending(words[start + last]) == entry.words[last] { return (last + 1, entry.value, true) }
    }
    return nil
  }
}
