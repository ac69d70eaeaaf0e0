/// A 128-bit id that depends on nothing but the fields it is made of: the first half of the SHA-256 over each
/// field's UTF-8 length (8 bytes, big-endian) followed by its bytes.
///
/// ```swift
/// DeterministicID("node", "person", "Ada Lovelace") == DeterministicID("node", "person", "Ada Lovelace")  // true
/// DeterministicID("ab", "c") == DeterministicID("a", "bc")  // false
/// ```
public struct DeterministicID: Sendable, Hashable, Comparable {
  public let high: UInt64
  public let low: UInt64

  public init(_ fields: String...) { self.init(fields: fields) }

  public init(fields: [String]) {
    var message: [UInt8] = []
    message.reserveCapacity(256)
    for field in fields {
      withUnsafeBytes(of: UInt64(field.utf8.count).bigEndian) { message += $0 }
      message += field.utf8
    }
    let digest = SHA256.digest(of: message).map(UInt64.init)
    high = digest[0] << 32 | digest[1]
    low = digest[2] << 32 | digest[3]
  }

  /// Reads 32 hexadecimal digits.
  public init?(_ hex: String) {
    guard hex.utf8.count == 32, let high = UInt64(hex.prefix(16), radix: 16),
      let low = UInt64(hex.suffix(16), radix: 16), !hex.hasPrefix("+"), !hex.hasPrefix("-")
    else { return nil }
    self.high = high
    self.low = low
  }

  public static func < (a: Self, b: Self) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

extension DeterministicID: CustomStringConvertible, Codable {
  /// 32 lower-case hexadecimal digits.
  public var description: String {
    String(unsafeUninitializedCapacity: 32) { digits in
      for place in 0..<32 {
        let half = place < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (place & 15)) & 15)
        digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return 32
    }
  }

  public init(from decoder: any Decoder) throws {
    let hex = try decoder.singleValueContainer().decode(String.self)
    guard let id = DeterministicID(hex) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(hex)' is no id: expected 32 hexadecimal digits"))
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Names an article by its identity.
public typealias ArticleID = DeterministicID
/// Names a node of one article.
public typealias NodeID = DeterministicID
/// Names a claim of one article.
public typealias ClaimID = DeterministicID
/// Names a merged node.
public typealias EntityID = DeterministicID
