import Foundation

/// A lexicon file: lines of tab-separated columns; `#` begins a comment line.
///
/// Read over bytes, since some 40,000 lines are read before the first article.
struct TSVTable {
  struct Row {
    /// Counted from 1.
    let line: Int
    let columns: [String]

    subscript(_ column: Int) -> String { columns[column] }

    /// The column's parts between `|`, none where it is empty.
    func list(_ column: Int) -> [String] {
      if columns[column].isEmpty { return [] }
      let bytes = Array(columns[column].utf8)
      return TSVTable.parts(of: bytes, in: bytes.indices, at: UInt8(ascii: "|")).filter { !$0.isEmpty }
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
    // Loose accents come from other editors; looking for their lead bytes is cheaper than normalising every file.
    let hasLooseAccents = text.utf8.contains { $0 == 0xCC || $0 == 0xCD }
    let bytes = Array((hasLooseAccents ? text.precomposedStringWithCanonicalMapping : text).utf8)
    var rows: [Row] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let line = start..<end
      start = end + 1
      if line.isEmpty || bytes[line.lowerBound] == UInt8(ascii: "#") { continue }
      let parts = TSVTable.parts(of: bytes, in: line, at: UInt8(ascii: "\t"))
      if parts.allSatisfy(\.isEmpty) { continue }
      guard parts.count == columns.count, !parts[0].isEmpty else {
        throw LexiconError(
          file: "Lexicons/\(name)", line: number,
          problem: "expected \(columns.joined(separator: "<tab>")), got '\(parts.joined(separator: "<tab>"))'")
      }
      rows.append(Row(line: number, columns: parts))
    }
    self.rows = rows
  }

  /// What stands between the separators, without blanks at both ends.
  private static func parts(of bytes: [UInt8], in range: Range<Int>, at separator: UInt8) -> [String] {
    var parts: [String] = []
    var start = range.lowerBound
    for place in range.lowerBound...range.upperBound
    where place == range.upperBound || bytes[place] == separator {
      parts.append(trimmed(bytes, start..<place))
      start = place + 1
    }
    return parts
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    func isBlank(_ place: Int) -> Bool { bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\r") }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(start) { start += 1 }
    while start < end, isBlank(end - 1) { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
