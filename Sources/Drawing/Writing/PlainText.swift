/// Text from a stranger's article, made harmless to show: one line, without characters that hide, reorder or break.
///
/// Backslashes become U+2216, since Graphviz expands `\N`, `\G` and the like, and cannot read a trailing one again.
struct PlainText: Sendable, Hashable {
  let text: String

  /// Cuts at `limit` characters, with an ellipsis.
  init(_ raw: String, limit: Int = PlainText.limit) {
    var scalars = String.UnicodeScalarView()
    var pendingSpace = false
    // Twice the limit of scalars is more than is kept; the rest of a huge name is not looked at.
    for scalar in raw.unicodeScalars.prefix(limit * 20) {
      if scalar.properties.isWhitespace || scalar == "\u{85}" {
        pendingSpace = !scalars.isEmpty
      } else if !PlainText.isForbidden(scalar) {
        if pendingSpace { scalars.append(" ") }
        pendingSpace = false
        scalars.append(scalar == "\\" ? "\u{2216}" : scalar)
      }
    }
    let clean = String(scalars)
    text = clean.count > limit ? clean.prefix(limit - 1) + "…" : clean
  }

  /// The longest label, in characters: a render of 8,000 crashed.
  static let limit = 300

  /// Controls, format characters (bidi overrides, zero-width ones) and code points that XML does not allow.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// With the entities that HTML-like labels, plain labels and XML all read alike.
  var escaped: String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

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
