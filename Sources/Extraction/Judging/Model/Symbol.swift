/// A word or another readable part of a feature, with the hash by which features are told apart.
struct Symbol: Hashable {
  let text: String
  let hash: UInt64

  init(_ text: String) {
    self.text = text
    hash = Symbol.hash(text)
  }

  init(_ number: Int) { self = Symbol.small.indices.contains(number) ? Symbol.small[number] : Symbol(String(number)) }

  private static let small = (0...20).map { Symbol(String($0)) }

  static func == (a: Symbol, b: Symbol) -> Bool { a.hash == b.hash }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  /// FNV-1a (Fowler, Noll and Vo), 64 bits.
  static func hash(_ text: String) -> UInt64 { hash(text, after: 0xcbf2_9ce4_8422_2325) }

  /// The hash of a text that follows on another, given by its hash.
  static func hash(_ text: String, after start: UInt64) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      var hash = start
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      return hash
    }
  }
}
