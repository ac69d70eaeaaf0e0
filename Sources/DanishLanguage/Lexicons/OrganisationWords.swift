import Foundation

/// Words and endings that mark a name as an organisation's, with its kind: `Kommune`, `-styrelsen`.
public struct OrganisationWords: Sendable {
  private var first = WordMap<String>()
  private var last = WordMap<String>()
  private var any = WordMap<String>()
  private var endings = WordMap<String>()
  private var lastBytes = WordEndings([])

  init(folder: URL) throws(LexiconError) {
    let name = "organisation-words.tsv"
    for row in try TSVTable(name, in: folder, columns: ["WORD", "KIND", "POSITION"]).rows {
      let word = row[0]
      switch row[2] {
      case "first": first[word, default: ""] = row[1]
      case "last": last[word, default: ""] = row[1]
      case "any": any[word, default: ""] = row[1]
      case "suffix":
        endings[word.hasPrefix("-") ? String(word.dropFirst()) : word, default: ""] = row[1]
      default:
        throw LexiconError(
          file: "Lexicons/\(name)", line: row.line, problem: "expected first, last, any or suffix, got '\(row[2])'")
      }
    }
    lastBytes = WordEndings(endings.words)
  }

  /// The kind of organisation that the words of a name tell, nil where they tell none.
  public func kind(of words: [String]) -> String? {
    guard let start = words.first, let end = words.last else { return nil }
    if words.count > 1 {
      if let kind = last[end] ?? first[start] { return kind }
      for word in words { if let kind = any[word] { return kind } }
    }
    let lowered = end.lowercased()
    guard lastBytes.mayEnd(lowered) else { return nil }
    // The longest ending first, after at least two letters.
    for start in lastBytes.starts(in: lowered, after: 2) {
      if let kind = endings[lowered[start...]] { return kind }
    }
    return nil
  }
}
