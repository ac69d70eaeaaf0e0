import Foundation
import KnowledgeModel

/// What the YAML lines between `---` and `---` at the top of a file tell of its article.
struct FrontMatter {
  var title: String?
  var published: PartialDate?
  var outlet: String?
  var author: String?
  var url: String?
  var language: String?
  var findings: [Finding] = []

  /// Front matter is a few lines; this much is an attack or a mistake.
  static let byteLimit = 16_384

  /// Cuts the front matter and the blank lines after it off; a text that does not open with `---` has none.
  ///
  /// - Throws: `ReadingError` where it is not closed, is too large, or is no plain YAML mapping.
  static func split(_ text: String, path: String) throws(ReadingError) -> (frontMatter: FrontMatter, body: String) {
    guard text.hasPrefix("---") else { return (FrontMatter(), text) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines[0].isFence(["---"]) else { return (FrontMatter(), text) }
    var size = 0
    for (index, line) in lines.enumerated().dropFirst() {
      if line.isFence(["---", "..."]) {
        let yaml = lines[1..<index].joined(separator: "\n")
        return (try FrontMatter(yaml: yaml, path: path), String(text[line.endIndex...].drop { $0 == "\n" }))
      }
      size += line.utf8.count + 1
      if size > byteLimit {
        throw ReadingError(
          path, line: 1, "the front matter is larger than \(byteLimit / 1024) KB; close it with a line '---'")
      }
    }
    throw ReadingError(path, line: 1, "the front matter is not closed; end it with a line '---'")
  }

  private init() {}

  private init(yaml: String, path: String) throws(ReadingError) {
    for entry in try YAMLEntries(yaml, path: path).entries {
      func skip(_ reason: String) {
        findings.append(Finding(.warning, source: Place(path: path, line: entry.line).description, message: reason))
      }
      guard let value = entry.value else {
        if Self.keys.contains(entry.key) {
          skip("\(entry.key) is left out, for it is no text; write '\(entry.key): …'")
        }
        continue
      }
      if value.isEmpty { continue }
      switch entry.key {
      case "title": title = value
      case "outlet": outlet = value
      case "author": author = value
      case "url": url = value
      case "language" where value.isLanguageTag: language = value.lowercased()
      case "language": skip("language '\(value)' is left out; write a language tag such as 'da'")
      case "published":
        published = DanishDate.published(value)
        if published == nil {
          skip("published '\(value)' is no date and is left out; write it as 2024-05-12 or 12. maj 2024")
        }
      default: break
      }
    }
  }

  private static let keys: Set<String> = ["title", "published", "outlet", "author", "url", "language"]
}

extension Substring {
  fileprivate func isFence(_ fences: Set<String>) -> Bool {
    fences.contains(trimmingCharacters(in: .whitespaces))
      && first.map { !$0.isWhitespace } == true
  }
}

extension String {
  /// BCP 47, roughly: `da`, `nb-NO`.
  fileprivate var isLanguageTag: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(parts[0].count) && parts[0].allSatisfy { $0.isASCII && $0.isLetter }
      && parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
  }
}
