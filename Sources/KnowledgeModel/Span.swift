/// A stretch of an article's text: half-open, in UTF-8 bytes from its start.
///
/// ```swift
/// Span(0, 4).text(in: "Nato vil")  // "Nato"
/// ```
public struct Span: Sendable, Hashable, Codable, Comparable {
  /// The first byte.
  public let lower: Int
  /// The byte after the last.
  public let upper: Int

  /// - Precondition: `0 <= lower <= upper`.
  public init(_ lower: Int, _ upper: Int) {
    precondition(0 <= lower && lower <= upper, "a span must not end before it starts")
    self.lower = lower
    self.upper = upper
  }

  public var count: Int { upper - lower }
  public var isEmpty: Bool { lower == upper }

  public func contains(_ other: Span) -> Bool { lower <= other.lower && other.upper <= upper }
  public func overlaps(_ other: Span) -> Bool { lower < other.upper && other.lower < upper }

  /// The smallest span that holds both.
  public func union(_ other: Span) -> Span {
    Span(min(lower, other.lower), max(upper, other.upper))
  }

  /// The words of `text` that lie here; what sticks out of the text is left away.
  public func text(in text: String) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: lower, limitedBy: bytes.endIndex) ?? bytes.endIndex
    let end = bytes.index(start, offsetBy: max(0, upper - lower), limitedBy: bytes.endIndex) ?? bytes.endIndex
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// By start, then by end.
  public static func < (a: Span, b: Span) -> Bool { (a.lower, a.upper) < (b.lower, b.upper) }
}
