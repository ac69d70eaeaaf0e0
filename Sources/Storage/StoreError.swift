/// Why a store could not be used. Every description names the file and ends with what to do.
public enum StoreError: Error, Sendable, Hashable {
  /// Opened for reading, and there is no such file.
  case missing(path: String)
  case folderMissing(path: String)
  /// The file is something else than SQLite.
  case notADatabase(path: String)
  /// An SQLite file that another program made.
  case notAStore(path: String)
  /// Written by a later version of Vidensgraf.
  case newerSchema(path: String)
  /// Another program was writing for longer than we waited.
  case locked(path: String)
  case notWritable(path: String)
  case notReadable(path: String)
  case diskFull(path: String)
  /// SQLite, or what the rows hold, says that the file is damaged.
  case damaged(path: String, detail: String)
  /// The graph itself does not hang together, so nothing of it was stored.
  case inconsistentGraph(identity: String, problem: String)
  /// Anything else that SQLite reports.
  case failed(path: String, detail: String)
}

extension StoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): there is no store here; make one with 'vidensgraf add ARTICLE… --store \(path)', or check the path"
    case .folderMissing(let path):
      "\(path): the folder does not exist; make it, or choose another place for the store"
    case .notADatabase(let path):
      "\(path): not an SQLite file; choose another path for the store, or move the file away"
    case .notAStore(let path):
      "\(path): an SQLite file, but not a store of Vidensgraf; choose another path for the store"
    case .newerSchema(let path):
      "\(path): written by a newer version of Vidensgraf; update the program, or use another store"
    case .locked(let path):
      "\(path): another program is writing to the store; wait until it is done and try again"
    case .notWritable(let path):
      "\(path): the store cannot be written; allow writing to the file and its folder, or copy it to a folder of yours"
    case .notReadable(let path):
      "\(path): the store cannot be opened; check that it is a file that you may read, in a folder you may write to"
    case .diskFull(let path):
      "\(path): the disk is full and nothing was stored; make room and try again"
    case .damaged(let path, let detail):
      "\(path): the store is damaged (\(detail)); take a copy of it back, or delete it and add the articles again"
    case .inconsistentGraph(let identity, let problem):
      "\(identity): \(problem), so nothing of the article was stored; report this as a fault in the extraction"
    case .failed(let path, let detail):
      "\(path): \(detail); check the file and its folder, and try again"
    }
  }
}
