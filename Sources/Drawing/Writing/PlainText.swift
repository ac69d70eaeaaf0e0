import KnowledgeModel

/// Text for a drawing: one line, harmless, and no longer than can be drawn.
///
/// Backslashes become U+2216, since Graphviz expands `\N`, `\G` and the like, and cannot read a trailing one again.
struct PlainText: Sendable, Hashable {
  let text: String

  /// Cuts at `limit` characters, with an ellipsis.
  init(_ raw: String, limit: Int = PlainText.limit) {
    // A huge name is not looked at to its end.
    let line = HarmlessText.line(String(raw.unicodeScalars.prefix(limit * 20)))
    let clean = String(String.UnicodeScalarView(line.unicodeScalars.map { $0 == "\\" ? "\u{2216}" : $0 }))
    text = clean.count > limit ? clean.prefix(limit - 1) + "…" : clean
  }

  /// The longest label, in characters: a render of 8,000 crashed.
  static let limit = 300

  /// With the entities that HTML-like labels, plain labels and XML all read alike.
  var escaped: String { HarmlessText.escaped(text) }

  /// The text in lines of about `width` characters, broken between words; a longer word is cut.
  func lines(of width: Int) -> [PlainText] {
    var lines: [String] = []
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, width: width * 3 / 2) }) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { PlainText($0) }
  }

  private func pieces(of word: Substring, width: Int) -> [Substring] {
    guard word.count > width else { return [word] }
    return [word.prefix(width)] + pieces(of: word.dropFirst(width), width: width)
  }
}

extension PlainText: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self.init(value) }
}
