import Foundation

/// Writes files that appear whole or not at all.
public enum OutputFile {
  /// Puts `bytes` at `path`: written beside it under another name, flushed, then renamed, so that a reader sees either
  /// the old file or the new one. A link is followed; a device or pipe is written to directly.
  ///
  /// - Throws: `OutputError`, naming the path and the system's reason; what was at `path` is then still there.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var status = stat()
    let exists = stat(target, &status) == 0
    let type = status.st_mode & S_IFMT
    if exists, type == S_IFDIR { throw OutputError(path: path, reason: "it is a folder") }
    if exists, type != S_IFREG {
      return try fill(target, bytes, flags: O_WRONLY, mode: 0, shownAs: path)
    }
    // A file may not be replaced behind the back of its permissions, as a rename would.
    if exists, access(target, W_OK) != 0 { throw OutputError(path: path, reason: systemReason()) }

    let mode = exists ? status.st_mode & 0o777 : 0o666
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    let folder = (target as NSString).deletingLastPathComponent
    let temporary = (folder as NSString).appendingPathComponent(".vidensgraf-\(random).tmp")
    do throws(OutputError) {
      try fill(temporary, bytes, flags: O_WRONLY | O_CREAT | O_EXCL, mode: mode, shownAs: path)
      guard rename(temporary, target) == 0 else { throw OutputError(path: path, reason: systemReason()) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Throws what `write` would throw for want of a folder or of permission, before the work is done that is to be written.
  public static func check(_ path: String) throws(OutputError) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: target, isDirectory: &isFolder) {
      if isFolder.boolValue { throw OutputError(path: path, reason: "it is a folder") }
      guard access(target, W_OK) == 0 else { throw OutputError(path: path, reason: systemReason()) }
    } else if access((target as NSString).deletingLastPathComponent, W_OK | X_OK) != 0 {
      throw OutputError(path: path, reason: systemReason())
    }
  }

  /// Makes the folder, and those above it, if it is not there.
  public static func makeFolder(_ path: String) throws(OutputError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputError(path: path, reason: "the folder cannot be made")
    }
    guard access(path, W_OK | X_OK) == 0 else { throw OutputError(path: path, reason: systemReason()) }
  }

  private static func fill(
    _ file: String, _ bytes: [UInt8], flags: Int32, mode: mode_t, shownAs path: String
  ) throws(OutputError) {
    let descriptor = open(file, flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw OutputError(path: path, reason: systemReason()) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        let reason = systemReason()
        close(descriptor)
        throw OutputError(path: path, reason: reason)
      }
      rest = rest.dropFirst(written)
    }
    // A full disk may show only here. Devices and pipes cannot be flushed, which is no error.
    let flushed = fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS
    let flushReason = systemReason()
    guard close(descriptor) == 0, flushed else {
      throw OutputError(path: path, reason: flushed ? systemReason() : flushReason)
    }
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }
}

/// An output file or folder cannot be written.
public struct OutputError: Error, Hashable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  public var description: String {
    "\(path): cannot be written (\(reason)); check the folder, its permissions and the space left, or name another place"
  }
}
