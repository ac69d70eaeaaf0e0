import Foundation
import TestSupport

/// Runs the built binary.
struct Command {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder that it runs in; empty at first.
  let folder: TemporaryFolder
  var environment = ["VIDENSGRAF_DATA": Repository.root.appendingPathComponent("Data").path]

  init() throws { folder = try TemporaryFolder() }

  /// - Parameter input: what it finds on standard input.
  func callAsFunction(_ arguments: String..., input: String = "") throws -> Result { try run(arguments, input: input) }

  func run(_ arguments: [String], input: String = "") throws -> Result {
    let pipes = try TemporaryFolder()
    let output = try pipes.write("output", "")
    let errors = try pipes.write("errors", "")
    let process = Process()
    process.executableURL = Command.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: pipes.write("input", input))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  func read(_ file: String) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(file), encoding: .utf8)
  }

  /// Every file in the folder, by name.
  var files: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() }
  }

  /// It is built into the folder of the tests.
  private static let binary: URL = {
    let folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    let beside = folder?.appendingPathComponent("vidensgraf")
    if let beside, FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return Repository.root.appendingPathComponent(".build/debug/vidensgraf")
  }()
}

/// An invented article with a person, a post and an outlet.
let harbourArticle = """
  Ny direktør i Nordhavn Rederi

  Nordhavn Rederi har ansat Ida Holmskov som direktør. Hun afløser Bo Lundegaard, siger formand Eva Dalsgaard til Ritzau.

  """
