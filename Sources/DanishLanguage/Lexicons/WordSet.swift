/// A set of words.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var numbers = WordNumbers()

  public init() {}
  public init(_ words: some Sequence<String>) { for word in words { numbers.insert(word) } }
  public init(arrayLiteral words: String...) { self.init(words) }

  public var isEmpty: Bool { numbers.count == 0 }
  /// In the order in which they were added.
  public var words: [String] { numbers.words }

  public func contains(_ word: String) -> Bool { numbers.number(of: word) != nil }
  public mutating func insert(_ word: String) { numbers.insert(word) }
  @inlinable public func isDisjoint(with words: some Sequence<String>) -> Bool { !words.contains(where: contains) }
  public func union(_ others: WordSet) -> WordSet { WordSet(numbers.words + others.numbers.words) }
}
