/// A string as JSON (RFC 8259) writes it, letters such as æ as they are; nil is `null`.
struct JSONText: CustomStringConvertible {
  let description: String

  init(_ text: String?) {
    guard let text else {
      description = "null"
      return
    }
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      // Line and paragraph separators are legal in JSON, but end a line for many tools.
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    description = json + "\""
  }
}
