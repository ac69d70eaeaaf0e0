import Foundation

/// Titles of posts in all their forms, and the heads on which new compounds are formed.
public struct TitleLexicon: Sendable {
  private var phrases = PhraseIndex<TitleEntry>()
  private var heads = WordMap<TitleEntry>()
  private var headEndings = WordEndings([])

  init(folder: URL) throws(LexiconError) {
    let columns = ["TITLE", "DEFINITE", "PLURAL", "DEFPLURAL", "CLASS", "SCOPE", "GENDER", "SYNONYM"]
    for row in try TSVTable("titles.tsv", in: folder, columns: columns).rows {
      let entry = TitleEntry(
        lemma: row[7].isEmpty ? row[0] : row[7], titleClass: try TitleLexicon.titleClass(row, 4, "titles.tsv"),
        scope: row[5], gender: Gender(rawValue: row[6]), isPlural: false, isDefinite: false)
      add(row[0], entry)
      for (column, isPlural, isDefinite) in [(1, false, true), (2, true, false), (3, true, true)] {
        for form in row.list(column) where !form.hasPrefix("den ") && !form.hasPrefix("de ") {
          add(form, entry.with(isPlural: isPlural, isDefinite: isDefinite))
        }
      }
    }
    let headColumns = ["HEAD", "DEFINITE", "PLURAL", "DEFPLURAL", "CLASS", "SCOPE"]
    for row in try TSVTable("title-heads.tsv", in: folder, columns: headColumns).rows {
      let entry = TitleEntry(
        lemma: row[0], titleClass: try TitleLexicon.titleClass(row, 4, "title-heads.tsv"), scope: row[5],
        gender: nil, isPlural: false, isDefinite: false)
      addHead(row[0], entry)
      for (column, isPlural, isDefinite) in [(1, false, true), (2, true, false), (3, true, true)] {
        for form in row.list(column) { addHead(form, entry.with(isPlural: isPlural, isDefinite: isDefinite)) }
      }
    }
    headEndings = WordEndings(heads.words)
  }

  /// The first reading of a form stays.
  private mutating func addHead(_ form: String, _ entry: TitleEntry) {
    if !heads.contains(form) { heads[form, default: entry] = entry }
  }

  private mutating func add(_ form: String, _ entry: TitleEntry) {
    for words in PhraseCutter().readings(of: form.lowercased()) { phrases.insert(words, entry) }
  }

  /// The longest title that begins at `start` of `words`, which are lower case.
  public func longestMatch(in words: [String], at start: Int, limit: Int) -> (
    count: Int, entry: TitleEntry, isGenitive: Bool
  )? {
    let match = phrases.longestMatch(in: words, at: start, limit: limit, ending: TitleLexicon.withoutGenitive)
    return match.map { ($0.count, $0.value, $0.altered) }
  }

  /// Whether a title begins with this word, in lower case.
  public func mayBegin(_ word: String) -> Bool { phrases.mayBegin(word, ending: TitleLexicon.withoutGenitive) }

  /// A compound on a productive head, `word` in lower case: `fiskeriordføreren`. `prefix` is what stands before the
  /// head, without a hyphen.
  public func compound(_ word: String) -> (prefix: String, head: TitleEntry, isGenitive: Bool)? {
    if let found = split(word) { return (found.prefix, found.head, false) }
    guard let base = TitleLexicon.withoutGenitive(word), let found = split(base) else { return nil }
    return (found.prefix, found.head, true)
  }

  private func split(_ word: String) -> (prefix: String, head: TitleEntry)? {
    guard headEndings.mayEnd(word) else { return nil }
    for start in headEndings.starts(in: word, after: 2) {
      guard let head = heads[word[start...]] else { continue }
      var prefix = String(word[..<start])
      if prefix.hasSuffix("-") { prefix.removeLast() }
      if prefix.unicodeScalars.count >= 2 { return (prefix, head) }
    }
    return nil
  }

  private static func withoutGenitive(_ word: String) -> String? {
    word.utf8.last == UInt8(ascii: "s") && word.count > 3
      ? String(word.dropLast(word.hasSuffix("'s") || word.hasSuffix("’s") ? 2 : 1)) : nil
  }

  private static func titleClass(_ row: TSVTable.Row, _ column: Int, _ file: String) throws(LexiconError)
    -> TitleEntry.Class
  {
    guard let titleClass = TitleEntry.Class(rawValue: row[column]) else {
      throw LexiconError(
        file: "Lexicons/\(file)", line: row.line,
        problem: "expected office, role or occupation, got '\(row[column])'")
    }
    return titleClass
  }
}
