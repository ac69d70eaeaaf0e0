import DanishLanguage
import Foundation

/// A model that people can read: lines of columns between tabs, the last of them a weight; `#` begins a remark.
enum WeightFile {
  /// - Throws: `ModelError`, where the file cannot be read.
  static func text(of url: URL) throws(ModelError) -> String {
    do {
      return try String(contentsOf: url, encoding: .utf8)
    } catch {
      throw ModelError(file: url.path, problem: "cannot be read; rebuild it with 'make model'")
    }
  }

  /// Hands over each row with its number, from 1.
  ///
  /// - Throws: `ModelError`, naming the line, where one has not these columns or no weight; and what `body` throws.
  static func forEachRow(
    of text: String, file: String, columns: [String],
    _ body: (_ number: Int, _ fields: [Substring], _ weight: Double) throws(ModelError) -> Void
  ) throws(ModelError) {
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == columns.count, let weight = Double(fields[fields.count - 1]), weight.isFinite else {
        throw failure(file, number, "is not \(columns.joined(separator: "<tab>"))")
      }
      try body(number, fields, weight)
    }
  }

  static func failure(_ file: String, _ number: Int, _ problem: String) -> ModelError {
    ModelError(file: file, problem: "line \(number) \(problem); rebuild it with 'make model'")
  }
}
