import Foundation

/// A lexicon file: lines of tab-separated columns; `#` begins a comment line.
struct TSVTable {
  struct Row {
    let line: Int
    let columns: [String]

    subscript(_ column: Int) -> String { columns[column] }

    /// The column's parts between `|`, none where it is empty.
    func list(_ column: Int) -> [String] {
      columns[column].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
  }

  let rows: [Row]

  /// Reads `folder/name`, each row with `columns` columns of which the first is not empty.
  ///
  /// - Throws: `LexiconError`, naming file and line.
  init(_ name: String, in folder: URL, columns: [String]) throws(LexiconError) {
    let file = folder.appendingPathComponent(name)
    let text: String
    do {
      text = try String(contentsOf: file, encoding: .utf8)
    } catch {
      throw LexiconError(file: file.path, line: nil, problem: "cannot be read; is the Data folder whole?")
    }
    var rows: [Row] = []
    var number = 0
    for line in text.precomposedStringWithCanonicalMapping.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard parts.count == columns.count, !parts[0].isEmpty else {
        throw LexiconError(
          file: "Lexicons/\(name)", line: number,
          problem: "expected \(columns.joined(separator: "<tab>")), got '\(line)'")
      }
      rows.append(Row(line: number, columns: parts))
    }
    self.rows = rows
  }
}

/// A lexicon file that is missing or has a line that does not fit its columns.
public struct LexiconError: Error, CustomStringConvertible, Sendable {
  public let file: String
  /// Counted from 1.
  public let line: Int?
  public let problem: String

  public var description: String { file + (line.map { ":\($0)" } ?? "") + ": " + problem }
}
