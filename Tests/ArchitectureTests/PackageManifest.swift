import Foundation
import TestSupport

/// What `Package.swift` says of the targets: their level, told by the comment above them, and what they depend on.
///
/// It is read as text, since `swift package` cannot run while it runs the tests.
struct PackageManifest {
  struct Target {
    let name: String
    /// Nil for the tests and system libraries.
    let level: Int?
    /// Targets and products.
    let dependencies: Set<String>
  }

  let targets: [Target]

  init() throws {
    let text = try String(contentsOf: Repository.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let list = text.components(separatedBy: "  targets: [\n").last ?? ""
    var targets: [Target] = []
    var level: Int?
    for entry in PackageManifest.entries(of: list) {
      if let number = entry.firstMatch(of: /^\s*\/\/ (\d+)$/.anchorsMatchLineEndings())?.1 { level = Int(number) }
      let isStage = entry.contains("stage(") || entry.contains("\"vidensgraf\",\n")
      let body = entry.replacing(/package: "[^"]*"|path: "[^"]*"|\/\/.*/, with: "")
      let names = body.matches(of: /"([^"]*)"/).map { String($0.1) }
      guard let name = names.first else { continue }
      targets.append(Target(name: name, level: isStage ? level : nil, dependencies: Set(names.dropFirst())))
    }
    self.targets = targets
  }

  var stages: [Target] { targets.filter { $0.level != nil } }

  /// The array's elements, with the comments above them.
  private static func entries(of list: String) -> [String] {
    var entries: [String] = []
    var current = ""
    var depth = 0
    for character in list {
      if character == "(" || character == "[" { depth += 1 }
      if character == ")" || character == "]" { depth -= 1 }
      if depth < 0 { break }
      if character == ",", depth == 0 {
        entries.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    return entries + [current]
  }
}
