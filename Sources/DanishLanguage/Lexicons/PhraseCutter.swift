/// Cuts a lexicon phrase into the tokens that the tokenizer makes of it.
struct PhraseCutter {
  /// The ways in which the tokens can fall: a dot at the end is the phrase's own inside a sentence, and may be a full
  /// stop at its end.
  func readings(of phrase: String) -> [[String]] {
    // Most phrases are Danish letters and spaces, where no scanner is needed.
    if phrase.utf8.allSatisfy(PhraseCutter.isPlain) {
      return [phrase.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }]
    }
    let alone = scan(phrase)
    guard phrase.hasSuffix(".") else { return [alone] }
    let followed = scan(phrase + " og").dropLast()
    return followed.elementsEqual(alone) ? [alone] : [alone, Array(followed)]
  }

  /// The tokens of a phrase by itself.
  func words(of phrase: String) -> [String] { readings(of: phrase).first ?? [] }

  private func scan(_ phrase: String) -> [String] {
    let text = TokenText(phrase)
    var scanner = TokenScanner(text)
    scanner.scan()
    return scanner.pieces.map { text.string($0.range) }
  }

  /// A space, an ASCII letter, or a byte of a letter of Latin-1.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x80...0xC3).contains(byte)
  }
}
