import Foundation

/// A CoNLL-U file: its sentences as raw text and as tokens.
struct Treebank {
  private(set) var texts: [String] = []
  private(set) var forms: [[String]] = []

  /// The treebank's development part: in the folder that `VIDENSGRAF_TREEBANKS` names, else in a `shared/pos` beside a folder
  /// that this file lies in.
  static let developmentFile: URL? = {
    let name = "da_ddt-ud-dev.conllu"
    var candidates: [URL] = []
    if let folder = ProcessInfo.processInfo.environment["VIDENSGRAF_TREEBANKS"] {
      candidates.append(URL(fileURLWithPath: folder).appendingPathComponent(name))
    }
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      candidates.append(folder.appendingPathComponent("shared/pos").appendingPathComponent(name))
    }
    return candidates.first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  init(contentsOf url: URL) throws {
    let file = try String(contentsOf: url, encoding: .utf8)
    var sentence: [String] = []
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# text = ") {
        texts.append(String(line.dropFirst(9)))
      } else if line.isEmpty {
        if !sentence.isEmpty { forms.append(sentence) }
        sentence = []
      } else if line.first?.isNumber ?? false {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        if !columns[0].contains("-"), !columns[0].contains(".") { sentence.append(String(columns[1])) }
      }
    }
    if !sentence.isEmpty { forms.append(sentence) }
  }
}
