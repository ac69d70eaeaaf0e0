internal import Foundation
internal import GRDB
public import KnowledgeModel

/// What articles say, in one SQLite file. Merged nodes are computed from it, never stored in it.
///
/// ```swift
/// let store = try GraphStore(path: "graph.sqlite")
/// try store.add(graph)     // .added
/// try store.add(graph)     // .unchanged
/// try store.graphs()       // [graph]
/// ```
public final class GraphStore: Sendable {
  public let path: String
  private let queue: DatabaseQueue

  /// Opens the store for reading and writing; makes it, or brings its tables up to date, where needed.
  public init(path: String) throws(StoreError) {
    self.path = path
    queue = try StoreError.translating(path) {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      guard FileManager.default.fileExists(atPath: folder) else { throw StoreError.folderMissing(path: path) }
      // Looked at first, so that a file of another program is left exactly as it is.
      if FileManager.default.fileExists(atPath: path) { _ = try GraphStore.opened(path, mayBeEmpty: true) }
      var configuration = GraphStore.configuration
      configuration.journalMode = .wal
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      do {
        try StoreMigrations.migrator.migrate(queue)
      } catch {
        // Another process may have done it in between.
        guard try queue.read(StoreMigrations.migrator.hasCompletedMigrations) else { throw error }
      }
      return queue
    }
  }

  /// Opens a store that is there already, and makes or changes nothing.
  public init(readingFrom path: String) throws(StoreError) {
    self.path = path
    queue = try StoreError.translating(path) {
      guard FileManager.default.fileExists(atPath: path) else { throw StoreError.missing(path: path) }
      return try GraphStore.opened(path, mayBeEmpty: false)
    }
  }

  /// Opened for reading only, if it is one of our stores, of a version that we know.
  private static func opened(_ path: String, mayBeEmpty: Bool) throws -> DatabaseQueue {
    guard !URL(fileURLWithPath: path).hasDirectoryPath else { throw StoreError.notReadable(path: path) }
    var configuration = configuration
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { db in
      let id = try Int32.fetchOne(db, sql: "PRAGMA application_id")
      // A store that another process is just making has the table of its migrations before anything else.
      let isEmpty =
        try String.fetchOne(db, sql: "SELECT name FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") == nil
      guard id == StoreMigrations.applicationID || (isEmpty && mayBeEmpty) else {
        throw StoreError.notAStore(path: path)
      }
      guard try !StoreMigrations.migrator.hasBeenSuperseded(db) else { throw StoreError.newerSchema(path: path) }
    }
    return queue
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "Vidensgraf store"
    configuration.busyMode = .timeout(5)
    return configuration
  }

  /// Keeps what an article says, in place of what it said before under the same identity.
  @discardableResult
  public func add(_ graph: ArticleGraph) throws(StoreError) -> Change {
    try writing { try $0.add(graph) }
  }

  /// Keeps all of them or, where one fails, none; much faster than one by one. Returns the changes in their order.
  @discardableResult
  public func add(_ graphs: [ArticleGraph]) throws(StoreError) -> [Change] {
    try writing { writer in try graphs.map(writer.add) }
  }

  /// Forgets an article and what only it said; false if the store does not have it.
  @discardableResult
  public func remove(identity: String) throws(StoreError) -> Bool {
    try writing { try $0.remove(identity: identity) }
  }

  /// By identity.
  public func articles() throws(StoreError) -> [Article] {
    try reading { try $0.articles() }
  }

  /// What each article says, exactly as it was added, by identity.
  public func graphs() throws(StoreError) -> [ArticleGraph] {
    try reading { try $0.graphs() }
  }

  /// What one article says; nil if the store does not have it.
  public func graph(identity: String) throws(StoreError) -> ArticleGraph? {
    try reading { try $0.graphs(identity: identity).first }
  }

  /// Everything that the store holds as text, a fact a line: the same bytes in whatever order it was added.
  public func dump() throws(StoreError) -> String {
    try graphs().map { CanonicalText($0).text }.joined(separator: "\n")
  }

  private func reading<Value>(_ body: (GraphReader) throws -> Value) throws(StoreError) -> Value {
    try StoreError.translating(path) {
      try queue.read { try body(GraphReader(db: $0, path: path)) }
    }
  }

  private func writing<Value>(_ body: (GraphWriter) throws -> Value) throws(StoreError) -> Value {
    try StoreError.translating(path) {
      try queue.write { try body(GraphWriter(db: $0)) }
    }
  }
}
