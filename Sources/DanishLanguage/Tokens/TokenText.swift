/// The UTF-8 bytes of a text, read scalar by scalar.
struct TokenText {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  var count: Int { bytes.count }

  /// The byte at a place, 0 past the end.
  func byte(at place: Int) -> UInt8 { place < bytes.count && place >= 0 ? bytes[place] : 0 }

  /// The scalar that begins at `place`, and how many bytes it takes.
  func scalar(at place: Int) -> (value: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[place])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return ("\u{FFFD}", bytes.count - place) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// What stands at `place`; white space past the end.
  func kind(at place: Int) -> ScalarClass {
    place < bytes.count ? ScalarClass(scalar(at: place).value) : .lineBreak
  }

  /// The first place from `place` on that is no white space.
  func skippingSpace(from place: Int) -> Int {
    var place = place
    while place < bytes.count {
      let (scalar, length) = scalar(at: place)
      guard ScalarClass(scalar).isWhiteSpace else { break }
      place += length
    }
    return place
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func scalarCount(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }

  /// Whether these ASCII bytes stand at `place`.
  func has(_ ascii: StaticString, at place: Int) -> Bool {
    guard place + ascii.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<ascii.utf8CodeUnitCount where bytes[place + offset] != ascii.utf8Start[offset] { return false }
    return true
  }
}
