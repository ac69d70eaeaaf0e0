/// A link that may be written into a drawing: http or https, everything unusual in it percent-encoded.
///
/// ```swift
/// WebAddress("https://avis.dk/a b")?.text     // "https://avis.dk/a%20b"
/// WebAddress("javascript:alert(1)")           // nil
/// ```
struct WebAddress: Sendable, Hashable {
  let text: String

  init?(_ raw: String) {
    let scheme = raw.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https", raw.utf8.count <= 2000 else { return nil }
    let rest = raw.dropFirst(scheme.count)
    guard rest.hasPrefix("://"), rest.utf8.count > 3 else { return nil }
    var bytes: [UInt8] = []
    for byte in rest.utf8 {
      if WebAddress.kept.contains(byte) {
        bytes.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    text = scheme + String(decoding: bytes, as: UTF8.self)
  }

  /// RFC 3986's characters and `%`, but for the quote and the brackets that end an attribute or a style.
  private static let kept = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&*+,;=%".utf8)
}
