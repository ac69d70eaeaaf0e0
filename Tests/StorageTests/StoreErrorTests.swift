import Foundation
import KnowledgeModel
import Storage
import TestSupport
import Testing

@Suite struct StoreErrorTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/graph.sqlite"
  }

  private func error(_ body: () throws -> Void) throws -> StoreError {
    try #require(#expect(throws: StoreError.self) { try body() })
  }

  @Test func readingAMissingStoreMakesNoFile() throws {
    let error = try error { _ = try GraphStore(readingFrom: path) }
    #expect(error == .missing(path: path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func aMissingFolderIsTold() throws {
    let path = folder.path + "/none/graph.sqlite"
    #expect(try error { _ = try GraphStore(path: path) } == .folderMissing(path: path))
  }

  @Test func aTextFileIsNoStoreAndIsLeftAlone() throws {
    let text = String(repeating: "Dette er en artikel og ikke en database. ", count: 40)
    try folder.write("graph.sqlite", text)
    #expect(try error { _ = try GraphStore(path: path) } == .notADatabase(path: path))
    #expect(try error { _ = try GraphStore(readingFrom: path) } == .notADatabase(path: path))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func aFolderIsNoStore() throws {
    #expect(try error { _ = try GraphStore(path: folder.path) } == .notReadable(path: folder.path))
  }

  @Test func anEmptyFileBecomesAStoreOnlyByWriting() throws {
    try folder.write("graph.sqlite", "")
    #expect(try error { _ = try GraphStore(readingFrom: path) } == .notAStore(path: path))
    try GraphStore(path: path).add(GraphStoreTests.full())
    #expect(try GraphStore(readingFrom: path).articles().count == 1)
  }

  /// Another program's database: ours, with the application id (bytes 68 to 71 of the header) taken away.
  @Test func aForeignDatabaseIsLeftAlone() throws {
    try alterStore { bytes in bytes.replaceSubrange(68..<72, with: [0, 0, 0, 0]) }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(try error { _ = try GraphStore(path: path) } == .notAStore(path: path))
    #expect(try error { _ = try GraphStore(readingFrom: path) } == .notAStore(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  /// A later version: the name of a migration that we do not know.
  @Test func aNewerStoreIsNotTouched() throws {
    try alterStore { bytes in
      let name = Data("1 articles and what they say".utf8)
      while let range = bytes.range(of: name) {
        bytes.replaceSubrange(range, with: Data("9 articles and what they say".utf8))
      }
    }
    #expect(try error { _ = try GraphStore(path: path) } == .newerSchema(path: path))
    #expect(try error { _ = try GraphStore(readingFrom: path) } == .newerSchema(path: path))
  }

  @Test func aDamagedStoreIsTold() throws {
    try alterStore { bytes in bytes.replaceSubrange(4096..<bytes.count, with: Data(count: bytes.count - 4096)) }
    let error = try error { _ = try GraphStore(readingFrom: path).graphs() }
    guard case .damaged = error else {
      Issue.record("expected .damaged, got \(error)")
      return
    }
  }

  @Test func aReadOnlyStoreTakesNothing() throws {
    try GraphStore(path: path).add(GraphStoreTests.full())
    let store = try GraphStore(readingFrom: path)
    #expect(try error { try store.add(GraphStoreTests.full("other")) } == .notWritable(path: path))
    #expect(try store.articles().count == 1)
  }

  @Test(arguments: [
    StoreError.missing(path: "g.db"), .folderMissing(path: "g.db"), .notADatabase(path: "g.db"),
    .notAStore(path: "g.db"), .newerSchema(path: "g.db"), .locked(path: "g.db"), .notWritable(path: "g.db"),
    .notReadable(path: "g.db"), .diskFull(path: "g.db"), .damaged(path: "g.db", detail: "x"),
    .inconsistentGraph(identity: "g.db", problem: "x"), .failed(path: "g.db", detail: "x"),
  ])
  func everyMessageNamesTheFileAndSaysWhatToDo(error: StoreError) {
    let message = "\(error)"
    #expect(message.hasPrefix("g.db: "))
    #expect(message.contains(";"))
    #expect(!message.hasSuffix("."))
  }

  /// A closed store with one article, its bytes changed.
  private func alterStore(_ change: (inout Data) -> Void) throws {
    do { try GraphStore(path: path).add(GraphStoreTests.full()) }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    change(&bytes)
    try bytes.write(to: URL(fileURLWithPath: path))
  }
}
