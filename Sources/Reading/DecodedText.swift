import Foundation
import KnowledgeModel

/// A file's bytes as text: in NFC, lines ending in `\n`, without byte order mark.
struct DecodedText {
  let text: String
  let findings: [Finding]

  /// Reads UTF-8 with or without byte order mark and UTF-16 with one; windows-1252 otherwise, with a finding.
  init(_ bytes: [UInt8], path: String) throws(ReadingError) {
    let (raw, warning) = try DecodedText.decode(bytes, path: path)
    text = DecodedText.withUnixLines(raw).precomposedStringWithCanonicalMapping
    findings = warning.map { [Finding(.warning, source: Place(path: path).description, message: $0)] } ?? []
  }

  private static func decode(
    _ bytes: [UInt8], path: String
  ) throws(ReadingError) -> (text: String, warning: String?) {
    let binary = ReadingError(path, "is a binary file; save the article as text in UTF-8")
    for (mark, isBigEndian) in [([0xFE, 0xFF] as [UInt8], true), ([0xFF, 0xFE], false)] where bytes.starts(with: mark) {
      let text = utf16(bytes.dropFirst(2), isBigEndian: isBigEndian)
      if text.unicodeScalars.contains("\0") { throw binary }
      return (text, nil)
    }
    if bytes.contains(0) { throw binary }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return (text, nil) }

    // A damaged or cut-off UTF-8 file still has more whole letters like ø than broken ones.
    let mended = String(decoding: body, as: UTF8.self)
    let broken = mended.unicodeScalars.count { $0 == "\u{FFFD}" }
    if mended.unicodeScalars.count(where: { !$0.isASCII }) > 2 * broken {
      return (mended, "\(broken) places are no valid UTF-8 and are read as \u{FFFD}; save the file as UTF-8 again")
    }
    if body.contains(where: { $0 < 0x20 && !($0 == 0x09 || $0 == 0x0A || $0 == 0x0C || $0 == 0x0D) }) { throw binary }
    let text = String(String.UnicodeScalarView(body.map(windows1252)))
    return (text, "is no UTF-8 and is read as windows-1252; save it as UTF-8 if letters look wrong")
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { i -> UInt16 in
      let (high, low) = isBigEndian ? (bytes[i], bytes[i + 1]) : (bytes[i + 1], bytes[i])
      return UInt16(high) << 8 | UInt16(low)
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func withUnixLines(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0D {
        bytes.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        bytes.append(byte)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The five bytes that windows-1252 leaves open are control characters, as in the WHATWG Encoding Standard.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? upperHalf[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static let upperHalf: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
