public import KnowledgeModel

/// A text whose spans are marked by hand.
///
/// ```swift
/// MarkedText("⟦Ida Holm⟧ er formand").spans  // [Span(0, 8)]
/// ```
public struct MarkedText: Sendable, ExpressibleByStringLiteral {
  /// Without the marks.
  public let text: String
  /// In order; marks do not nest.
  public let spans: [Span]

  public init(_ marked: String) {
    var text = ""
    var spans: [Span] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.utf8.count
      case "⟧": spans.append(Span(start, text.utf8.count))
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.spans = spans
  }

  public init(stringLiteral marked: String) { self.init(marked) }
}
