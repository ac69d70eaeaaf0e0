/// What is known of words, by word.
public struct WordMap<Value> {
  @usableFromInline var numbers = WordNumbers()
  @usableFromInline var stored: [Value] = []

  @inlinable public init() {}
  @inlinable public init(_ entries: [String: Value]) {
    for (word, value) in entries.sorted(by: { $0.key < $1.key }) { self[word, default: value] = value }
  }

  /// In the order in which they were added; those of a dictionary sorted.
  public var words: [String] { numbers.words }
  public var values: [Value] { stored }

  @inlinable public func contains(_ word: String) -> Bool { numbers.number(of: word) != nil }

  @inlinable public subscript(word: String) -> Value? { numbers.number(of: word).map { stored[$0] } }
  @inlinable public subscript(word: Substring) -> Value? { numbers.number(of: word).map { stored[$0] } }

  /// The value of a word, which is added with a first value where it is new.
  @inlinable public subscript(word: String, default value: @autoclosure () -> Value) -> Value {
    get { self[word] ?? value() }
    _modify {
      let number = numbers.insert(word)
      if number == stored.count { stored.append(value()) }
      yield &stored[number]
    }
  }
}

extension WordMap: Sendable where Value: Sendable {}
