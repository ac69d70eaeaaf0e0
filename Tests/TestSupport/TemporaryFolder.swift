public import Foundation

/// A new, empty folder that is removed with the value.
public final class TemporaryFolder: Sendable {
  public let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("vidensgraf-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The absolute path, without a slash at its end.
  public var path: String { url.path }

  /// Writes a file, making the folders on the way to it.
  @discardableResult
  public func write(_ path: String, _ bytes: some Sequence<UInt8>) throws -> URL {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file
  }

  @discardableResult
  public func write(_ path: String, _ text: String) throws -> URL { try write(path, text.utf8) }
}
