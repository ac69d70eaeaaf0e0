import Foundation

/// The lines of a file with a token on each and an empty line after each sentence, composed (NFC).
struct TokenLines {
  /// The lines of each sentence that has any, with their numbers, from 1.
  let sentences: [[(number: Int, line: Substring)]]

  init(_ text: String) {
    let lines = text.precomposedStringWithCanonicalMapping.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n"
    }
    sentences = lines.enumerated().map { (number: $0 + 1, line: $1) }.split(whereSeparator: \.line.isEmpty).map(
      Array.init)
  }

  /// - Throws: `ModelError`, where the file cannot be read.
  static func text(of url: URL) throws(ModelError) -> String {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      throw ModelError(
        file: url.path, problem: "cannot be read as UTF-8; name a file with a token and its tag a line",
        isOfTokens: true)
    }
    return text
  }
}
