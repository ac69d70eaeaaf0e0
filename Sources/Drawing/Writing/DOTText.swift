/// A value of an attribute in DOT.
enum DOTValue: Sendable {
  /// Our own constant.
  case constant(String)
  /// Lines of text, joined by Graphviz's line break.
  case lines([PlainText])
  /// A tooltip: lines joined by XML's line break.
  case tooltip([PlainText])
  /// HTML-like markup of our own around escaped text. It always holds a tag, which plain text never does, since
  /// Graphviz mistakes one for the other where they are the same string.
  case markup(String)

  var text: String {
    switch self {
    case .constant(let text): "\"\(text)\""
    case .lines(let lines): "\"" + lines.map(\.escaped).joined(separator: "\\n") + "\""
    case .tooltip(let lines): "\"" + lines.map(\.escaped).joined(separator: "&#10;") + "\""
    case .markup(let markup): "<\(markup)>"
    }
  }
}

/// Attributes in the order in which they are written.
struct DOTAttributes: ExpressibleByDictionaryLiteral {
  private var pairs: [(String, DOTValue)] = []

  init(dictionaryLiteral elements: (String, DOTValue)...) { pairs = elements }

  subscript(name: String) -> DOTValue? {
    get { pairs.last { $0.0 == name }?.1 }
    set {
      pairs.removeAll { $0.0 == name }
      if let newValue { pairs.append((name, newValue)) }
    }
  }

  /// `[a="1", b="2"]`
  var list: String { "[" + pairs.map { "\($0.0)=\($0.1.text)" }.joined(separator: ", ") + "]" }
  /// One `a="1"` a line.
  var lines: [String] { pairs.map { "\($0.0)=\($0.1.text)" } }
}
