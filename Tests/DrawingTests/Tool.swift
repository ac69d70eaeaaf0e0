import Foundation
import TestSupport
import Testing

/// A program that judges what we drew; where it is missing the test says so and passes.
enum Tool: String {
  case xmllint, dot

  /// Fails the test where the tool finds fault with the text.
  func accept(_ text: String, ending: String) throws {
    guard let path else {
      print("\(rawValue) is not installed (apt-get install libxml2-utils graphviz): its judgement is skipped")
      return
    }
    let folder = try TemporaryFolder()
    let file = try folder.write("drawing." + ending, text)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = (self == .xmllint ? ["--noout", "--nonet"] : ["-Tcanon", "-o/dev/null"]) + [file.path]
    let messages = Pipe()
    process.standardError = messages
    try process.run()
    let said = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && said.isEmpty, "\(String(decoding: said, as: UTF8.self))")
  }

  private var path: String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(rawValue)" }
      .first(where: FileManager.default.isExecutableFile)
  }
}
