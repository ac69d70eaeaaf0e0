public import Foundation

/// The checkout that the tests belong to.
public enum Repository {
  /// The folder that holds `Package.swift`.
  public static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/",
      !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// A file or folder of `Data`: `Repository.data("Corpus/train")`.
  public static func data(_ path: String) -> URL { root.appendingPathComponent("Data").appendingPathComponent(path) }
}
