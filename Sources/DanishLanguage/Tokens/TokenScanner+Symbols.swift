extension TokenScanner {
  /// The end of a web address that starts at `place`, if one does.
  func addressEnd(from place: Int) -> Int? {
    let byte = text.byte(at: place)
    guard byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w") else { return nil }
    guard text.has("http://", at: place) || text.has("https://", at: place) || text.has("www.", at: place) else {
      return nil
    }
    var end = place
    while end < text.count {
      let (scalar, length) = text.scalar(at: end)
      if ScalarClass(scalar).isWhiteSpace || "\"<>»«”“".unicodeScalars.contains(scalar) { break }
      end += length
    }
    while end > place, ".,;:!?)'".utf8.contains(text.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// The end of a compound whose first part is quoted, `"Jump"-nummer`, if one starts at `place`.
  func quotedCompoundEnd(from place: Int) -> Int? {
    let first = text.scalar(at: place)
    guard Self.quotes.contains(first.value) else { return nil }
    var end = place + first.length
    while end < text.count, end < place + 40 {
      let (scalar, length) = text.scalar(at: end)
      if Self.quotes.contains(scalar) {
        let hyphen = end + length
        guard end > place + first.length, text.byte(at: hyphen) == UInt8(ascii: "-"),
          text.kind(at: hyphen + 1) == .lower
        else { return nil }
        return wordEnd(from: place, body: hyphen + 1).end
      }
      guard ScalarClass(scalar).isAlphanumeric || scalar == "-" else { return nil }
      end += length
    }
    return nil
  }

  private static let quotes: Set<Unicode.Scalar> = ["\"", "»", "«", "”", "“"]

  /// The end of a mark; dots, and the marks of a question or a shout, stand together.
  mutating func symbolEnd(from place: Int, length: Int, gap: Piece.Gap) -> Int {
    var end = place + length
    switch text.scalar(at: place).value {
    case ".":
      while text.byte(at: end) == UInt8(ascii: ".") { end += 1 }
    case "'", "’": isQuoteOpen = gap != .none && !text.kind(at: end).isWhiteSpace
    case "‘": isQuoteOpen = true
    default: break
    }
    while end < text.count, text.kind(at: end) == .mark { end += text.scalar(at: end).length }
    return end
  }
}
