/// A person's name, cut into what can be compared.
struct PersonName: Hashable {
  /// In order; an initial or abbreviation ends in its full stop.
  let words: [String]
  /// `junior` or `senior`, which are no part of the name proper.
  let generation: String?

  init(_ name: String) {
    var words = NameFolding.words(name)
    let generation = words.last.flatMap { PersonName.generations[$0] }
    if generation != nil { words.removeLast() }
    self.words = words
    self.generation = generation
  }

  /// Equal for spellings of one full name.
  var key: String { (words + (generation.map { [$0] } ?? [])).joined(separator: " ") }
  var isFull: Bool { words.count > 1 }

  /// How one name can be the shorter form of another.
  enum Shortening: Int, Comparable {
    /// `Møller Krag`, `Krag` for `Peter Møller Krag`.
    case surname
    /// `Peter Krag`, `Peter Møller`, `Peter M. Krag` for `Peter Møller Krag`.
    case leavesOut

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// Nil where this cannot be a shorter form of `full`, or is as long.
  func shortens(_ full: PersonName) -> Shortening? {
    if let generation, let other = full.generation, generation != other { return nil }
    guard full.isFull, let first = words.first, words != full.words, words.count <= full.words.count else { return nil }
    if isFull, PersonName.word(first, means: full.words[0]) {
      var rest = full.words.dropFirst()
      for word in words.dropFirst() {
        guard let place = rest.firstIndex(where: { PersonName.word(word, means: $0) }) else { return nil }
        rest = rest[(place + 1)...]
      }
      return .leavesOut
    }
    return words.count < full.words.count && full.words.suffix(words.count).elementsEqual(words) ? .surname : nil
  }

  /// `kr.` means `kristian`.
  private static func word(_ word: String, means full: String) -> Bool {
    word == full || (word.hasSuffix(".") && full.hasPrefix(word.dropLast()))
  }

  private static let generations = [
    "junior": "junior", "jr.": "junior", "jr": "junior", "jun.": "junior", "senior": "senior", "sr.": "senior",
    "sr": "senior", "sen.": "senior",
  ]
}
