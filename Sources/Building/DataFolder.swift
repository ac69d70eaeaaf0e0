public import Foundation

/// `Data`: the lexicons and models that the program reads.
public struct DataFolder: Sendable, Hashable {
  public let url: URL

  /// Takes the folder as it is; `locate` finds one and looks at it.
  public init(url: URL) { self.url = url }

  public var lexicons: URL { url.appendingPathComponent("Lexicons", isDirectory: true) }
  public var model: URL { url.appendingPathComponent("Model", isDirectory: true) }
  public var wordList: URL { model.appendingPathComponent("words.list") }
  public var partOfSpeechModel: URL { model.appendingPathComponent("pos.model") }
  public var nameModel: URL { model.appendingPathComponent("names.model") }

  /// The environment variable that names it.
  public static let variable = "VIDENSGRAF_DATA"

  /// The folder that was asked for, else that of the environment, else `../share/vidensgraf` beside the binary, else
  /// `Data` beside the `Package.swift` above the binary or above the current folder.
  ///
  /// One that is named must be right: nothing else is tried in its place.
  /// - Throws: `DataFolderError`, with every path tried.
  public static func locate(
    explicit: String?, environment: [String: String] = ProcessInfo.processInfo.environment,
    binary: URL? = Bundle.main.executableURL,
    current: URL = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
  ) throws(DataFolderError) -> DataFolder {
    if let explicit { return try named(explicit, by: "--data") }
    if let path = environment[variable], !path.isEmpty { return try named(path, by: variable) }

    var tried: [URL] = []
    let binaryFolder = binary?.resolvingSymlinksInPath().deletingLastPathComponent()
    if let binaryFolder {
      tried.append(binaryFolder.deletingLastPathComponent().appendingPathComponent("share/vidensgraf"))
    }
    for start in [binaryFolder, current].compactMap({ $0 }) {
      let data = packageFolder(above: start)?.appendingPathComponent("Data")
      if let data, !tried.contains(data) { tried.append(data) }
    }
    guard let found = tried.first(where: isData) else {
      throw DataFolderError(asked: nil, tried: tried.map(\.path))
    }
    return DataFolder(url: found.standardizedFileURL)
  }

  private static func named(_ path: String, by origin: String) throws(DataFolderError) -> DataFolder {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    guard isData(folder) else { throw DataFolderError(asked: origin, tried: [folder.path]) }
    return DataFolder(url: folder)
  }

  private static func isData(_ folder: URL) -> Bool {
    var isFolder: ObjCBool = false
    let lexicons = folder.appendingPathComponent("Lexicons").path
    return FileManager.default.fileExists(atPath: lexicons, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func packageFolder(above start: URL) -> URL? {
    var folder = start.standardizedFileURL
    while true {
      if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) { return folder }
      let parent = folder.deletingLastPathComponent().standardizedFileURL
      guard parent.path != folder.path, folder.path != "/" else { return nil }
      folder = parent
    }
  }
}

/// No folder with lexicons was found.
public struct DataFolderError: Error, Hashable, CustomStringConvertible {
  /// `--data` or the environment variable, where one of them named it.
  public let asked: String?
  public let tried: [String]

  public var description: String {
    if let asked {
      return "\(tried.joined()): no data folder (\(asked)): expected a folder with Lexicons in it; name another one"
    }
    let places = tried.map { "\n  \($0)" }.joined()
    return """
      no data folder: looked for Lexicons in\(places.isEmpty ? " no place at all" : places)
      Name the folder with --data or \(DataFolder.variable), or run `make install`.
      """
  }
}
