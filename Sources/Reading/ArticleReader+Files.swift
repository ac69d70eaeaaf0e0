import Foundation
public import KnowledgeModel

extension ArticleReader {
  /// The endings of the files that are read from folders.
  public static let endings: Set<String> = ["txt", "text", "md", "markdown"]

  /// The articles at `paths`, in their order and each once. A folder gives all articles below it, hidden ones left
  /// out, sorted by path in code-point order. What cannot be read gives a failure, and the rest is found all the same.
  public func sources(at paths: [String]) -> (sources: [ArticleSource], failures: [Finding]) {
    var sources: [ArticleSource] = []
    var failures: [Finding] = []
    var seen: Set<String> = []
    func add(_ source: ArticleSource) {
      let key = source.isStandardInput ? source.path : absolute(source.path)
      if seen.insert(key).inserted { sources.append(source) }
    }
    func fail(_ path: String, _ problem: String) {
      failures.append(ReadingError(path, problem).finding)
    }
    for path in paths {
      var isFolder: ObjCBool = false
      if path == ArticleSource.standardInput.path {
        add(.standardInput)
      } else if !FileManager.default.fileExists(atPath: absolute(path), isDirectory: &isFolder) {
        fail(path, "does not exist; check the path")
      } else if isFolder.boolValue {
        var found: [String] = []
        collect(below: path, into: &found, failing: fail)
        if found.isEmpty { fail(path, "has no article; give a folder with .txt or .md files") }
        for file in found.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { add(ArticleSource(path: file)) }
      } else {
        let ending = URL(fileURLWithPath: path).pathExtension
        if ending.isEmpty || Self.endings.contains(ending.lowercased()) {
          add(ArticleSource(path: path))
        } else {
          fail(path, "ends in .\(ending), which is not read; save it as .txt or .md")
        }
      }
    }
    return (sources, failures)
  }

  /// Folders behind symbolic links are left out, for they may lead round in a circle.
  private func collect(below folder: String, into found: inout [String], failing fail: (String, String) -> Void) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: absolute(folder))
    } catch {
      return fail(folder, "cannot be listed; check its permissions")
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      let url = URL(fileURLWithPath: absolute(path))
      switch fileType(of: url) {
      case .typeDirectory: collect(below: path, into: &found, failing: fail)
      case .typeRegular where Self.endings.contains(url.pathExtension.lowercased()): found.append(path)
      case .typeSymbolicLink where Self.endings.contains(url.pathExtension.lowercased()):
        if !FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) {
          fail(path, "is a link to a file that does not exist; mend or remove it")
        } else if fileType(of: url.resolvingSymlinksInPath()) == .typeRegular {
          found.append(path)
        }
      default: break
      }
    }
  }

  private func fileType(of url: URL) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path(percentEncoded: false))
    return attributes?[.type] as? FileAttributeType
  }

  /// The bytes of a file or of standard input; never more than `byteLimit`.
  func bytes(of source: ArticleSource) throws(ReadingError) -> [UInt8] {
    var bytes = Data()
    do {
      let handle =
        source.isStandardInput
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: absolute(source.path)))
      // A pipe gives what it has, so it is asked until it is empty.
      while bytes.count <= Self.byteLimit,
        let piece = try handle.read(upToCount: Self.byteLimit + 1 - bytes.count), !piece.isEmpty
      {
        bytes.append(piece)
      }
    } catch {
      throw ReadingError(source.path, problem(ofOpening: source))
    }
    guard bytes.count <= Self.byteLimit else {
      throw ReadingError(
        source.path, "is larger than \(Self.byteLimit / 1_000_000) MB; give one article a file")
    }
    return Array(bytes)
  }

  private func problem(ofOpening source: ArticleSource) -> String {
    if source.isStandardInput { return "cannot be read; pipe an article into the command" }
    let path = absolute(source.path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return "does not exist; check the path"
    }
    return isFolder.boolValue
      ? "is a folder; give the articles in it" : "cannot be read; check its permissions"
  }
}
