import Foundation
import TestSupport
import Testing

/// A Swift file of `Sources`.
struct SourceFile: Sendable, CustomTestStringConvertible {
  /// From `Sources` on: `Reading/ArticleReader.swift`.
  let path: String
  let lines: [String]

  var target: String { String(path.prefix { $0 != "/" }) }
  var testDescription: String { path }

  var imports: [String] {
    let pattern =
      /^(?:@\w+ )?(?:(?:public|internal|package|fileprivate|private) )?import (?:(?:struct|enum|class|func) )?(\w+)/
    return lines.compactMap { $0.firstMatch(of: pattern)?.1 }.map(String.init)
  }

  /// All of them, sorted by path.
  static let all: [SourceFile] = {
    let folder = Repository.root.appendingPathComponent("Sources")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8) else { return nil }
      return SourceFile(path: path, lines: text.components(separatedBy: "\n"))
    }
  }()
}
