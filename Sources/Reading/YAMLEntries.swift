import Foundation
import Yams

/// The `key: value` lines of a front matter. YAML that could be used to exhaust the reader is refused unread.
struct YAMLEntries {
  struct Entry {
    /// Lower case.
    let key: String
    /// On one line, in NFC; a list is joined by commas; nil for anything else.
    let value: String?
    /// In the file, counted from 1.
    let line: Int
  }

  let entries: [Entry]

  init(_ yaml: String, path: String) throws(ReadingError) {
    try YAMLEntries.refuseHostile(yaml, path: path)
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      let (problem, line) = YAMLEntries.explain(error)
      throw ReadingError(
        path, line: line + 1, "the front matter is no valid YAML (\(problem)); write 'key: value' lines")
    }
    guard let root, root.string != "" else {
      entries = []
      return
    }
    guard let mapping = root.mapping else {
      throw ReadingError(path, line: 2, "the front matter has no keys; write 'key: value' lines, or remove the '---'")
    }
    entries = mapping.map { key, value in
      Entry(
        key: (key.string ?? "").lowercased(), value: YAMLEntries.text(of: value), line: (key.mark?.line ?? 1) + 1)
    }
  }

  private static func text(of node: Node) -> String? {
    switch node {
    case .scalar(let scalar):
      if scalar.style == .plain, ["~", "null", "Null", "NULL"].contains(scalar.string) { return "" }
      return scalar.string.onOneLine
    case .sequence(let sequence):
      let texts = sequence.compactMap { $0.scalar?.string.onOneLine }
      return texts.count == sequence.count ? texts.joined(separator: ", ") : nil
    default: return nil
    }
  }

  /// Nested aliases multiply ("billion laughs") and deep nesting overflows the stack, here or inside the parser.
  /// What is looked for is what YAML needs for either, wherever it stands, so that quoting hides nothing.
  private static func refuseHostile(_ yaml: String, path: String) throws(ReadingError) {
    var brackets = 0
    var anchorLine: Int?
    var aliasLine: Int?
    for (index, line) in yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      brackets += line.utf8.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
      if brackets > 64 || line.prefix(while: { " \t-?:".contains($0) }).utf8.count > 64 {
        throw ReadingError(path, line: index + 2, "the front matter is nested too deeply; write 'key: value' lines")
      }
      var before: Unicode.Scalar = " "
      for (mark, after) in zip(line.unicodeScalars, line.unicodeScalars.dropFirst()) {
        if " \t[{,:".unicodeScalars.contains(before), !after.properties.isWhitespace {
          if mark == "&" { anchorLine = anchorLine ?? index + 2 }
          if mark == "*" { aliasLine = aliasLine ?? index + 2 }
        }
        before = mark
      }
    }
    if anchorLine != nil, let aliasLine {
      throw ReadingError(
        path, line: aliasLine, "the front matter has YAML anchors (&…) and aliases (*…); write every value out")
    }
  }

  /// What the parser complains of, and on which line of the YAML.
  private static func explain(_ error: any Error) -> (problem: String, line: Int) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return (problem, mark.line)
    case .duplicatedKeysInMapping(let duplicates, let context):
      return ("the key \(duplicates.sorted().joined(separator: ", ")) stands twice", context.mark.line)
    case .reader(let problem, _, _, _): return (problem, 1)
    default: return ("\(error)", 1)
    }
  }
}

extension String {
  /// White space and control characters become single spaces.
  fileprivate var onOneLine: String {
    components(separatedBy: CharacterSet.whitespacesAndNewlines.union(.controlCharacters))
      .filter { !$0.isEmpty }.joined(separator: " ").precomposedStringWithCanonicalMapping
  }
}
