import Foundation

/// Cells of the tables.
enum Column {
  static func left(_ text: String, _ width: Int = 14) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Three decimals.
  static func decimal(_ number: Double) -> String { String(format: "%.3f", number) }
}
