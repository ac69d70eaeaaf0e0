import Building
import Foundation
import TestSupport
import Testing

struct OutputFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> String { folder.path + "/" + name }
  private func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test func aFileIsWrittenAndNothingElseIsLeft() throws {
    try OutputFile.write(Array("ny".utf8), to: path("a.svg"))
    #expect(try text("a.svg") == "ny")
    #expect(try names == ["a.svg"])
  }

  @Test func anOldFileIsReplacedAndKeepsItsPermissions() throws {
    try folder.write("a.svg", "gammel og længere")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("a.svg"))
    try OutputFile.write(Array("ny".utf8), to: path("a.svg"))
    #expect(try text("a.svg") == "ny")
    let mode = try FileManager.default.attributesOfItem(atPath: path("a.svg"))[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o640)
  }

  /// A reader who has the old file open goes on reading it.
  @Test func theOldFileIsNotWrittenInto() throws {
    try folder.write("a.svg", "gammel")
    let reader = try FileHandle(forReadingFrom: URL(fileURLWithPath: path("a.svg")))
    try OutputFile.write(Array("ny".utf8), to: path("a.svg"))
    #expect(try reader.readToEnd() == Data("gammel".utf8))
  }

  @Test func aLinkIsFollowed() throws {
    try folder.write("real/a.svg", "gammel")
    try FileManager.default.createSymbolicLink(atPath: path("link.svg"), withDestinationPath: path("real/a.svg"))
    try OutputFile.write(Array("ny".utf8), to: path("link.svg"))
    #expect(try text("real/a.svg") == "ny")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link.svg")) == path("real/a.svg"))
  }

  @Test func anEmptyFileCanBeWritten() throws {
    try OutputFile.write([], to: path("a.dot"))
    #expect(try text("a.dot") == "")
  }

  @Test(arguments: ["", "missing/a.svg", "a.txt/b.svg"])
  func whatCannotBeWrittenIsTold(_ name: String) throws {
    try folder.write("a.txt", "en fil")
    for write in [{ try OutputFile.check($0) }, { try OutputFile.write([1], to: $0) }] as [(String) throws -> Void] {
      let error = try #require(throws: OutputError.self) { try write(path(name)) }
      #expect(error.description.hasPrefix(path(name)))
    }
    #expect(try names == ["a.txt"])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsTold() throws {
    #expect(throws: OutputError.self) { try OutputFile.write([1], to: "/dev/full") }
  }

  @Test func foldersAreMade() throws {
    try OutputFile.makeFolder(path("a/b"))
    try OutputFile.makeFolder(path("a/b"))
    try folder.write("fil", "")
    #expect(throws: OutputError.self) { try OutputFile.makeFolder(path("fil/b")) }
    #expect(throws: OutputError.self) { try OutputFile.makeFolder(path("fil")) }
  }
}
