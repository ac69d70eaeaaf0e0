import Foundation

/// A lexicon file: lines of tab-separated columns; `#` begins a comment line.
struct TSVTable {
  struct Row {
    /// Counted from 1.
    let line: Int
    let columns: [String]

    subscript(_ column: Int) -> String { columns[column] }

    /// The column's parts between `|`, none where it is empty.
    func list(_ column: Int) -> [String] {
      columns[column].utf8.split(separator: UInt8(ascii: "|")).compactMap { part in
        let trimmed = TSVTable.trimmed(part)
        return trimmed.isEmpty ? nil : String(Substring(trimmed))
      }
    }
  }

  let rows: [Row]

  /// Reads `folder/name`, each row with `columns` columns of which the first is not empty.
  ///
  /// - Throws: `LexiconError`, naming file and line.
  init(_ name: String, in folder: URL, columns: [String]) throws(LexiconError) {
    let file = folder.appendingPathComponent(name)
    guard let data = try? Data(contentsOf: file) else {
      throw LexiconError(file: file.path, line: nil, problem: "cannot be read; is the Data folder whole?")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw LexiconError(file: "Lexicons/\(name)", line: nil, problem: "is not UTF-8; save it as UTF-8")
    }
    rows = try TSVTable.rows(of: text, name: name, columns: columns)
  }

  private static func rows(of text: String, name: String, columns: [String]) throws(LexiconError) -> [Row] {
    // Letters with a loose accent come from other editors; the check is much cheaper than to normalise all files.
    var text = text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) ? text.precomposedStringWithCanonicalMapping : text
    text.makeContiguousUTF8()
    var rows: [Row] = []
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.first == UInt8(ascii: "#") || trimmed(line).isEmpty { continue }
      let parts = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(Substring(trimmed($0)))
      }
      guard parts.count == columns.count, !parts[0].isEmpty else {
        throw LexiconError(
          file: "Lexicons/\(name)", line: number,
          problem: "expected \(columns.joined(separator: "<tab>")), got '\(Substring(line))'")
      }
      rows.append(Row(line: number, columns: parts))
    }
    return rows
  }

  /// Without the blanks, tabs and carriage returns at both ends.
  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var text = text
    while let first = text.first, isBlank(first) { text.removeFirst() }
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }
}
