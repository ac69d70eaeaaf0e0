/// Text from strangers' articles, made harmless to show: without characters that hide, reorder or break, which could
/// act on a terminal or deceive its reader.
public enum HarmlessText {
  /// On one line, with single spaces and none at the ends.
  public static func line(_ text: some StringProtocol) -> String {
    inline(text).unicodeScalars.split(separator: " ").map { String($0) }.joined(separator: " ")
  }

  /// The same, but all white space stays, as spaces.
  public static func inline(_ text: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace { scalars.append(" ") } else if isHarmless(scalar) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// With the entities that HTML, XML and Graphviz all read alike.
  public static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// No control, no format character (direction overrides, zero-width ones), nothing that XML does not allow.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
