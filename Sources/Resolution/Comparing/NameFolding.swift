/// How names are made comparable. Canonically equal spellings are equal already: Swift compares characters so.
enum NameFolding {
  /// The words of a name in lower case; hyphens part words, `å æ ø ä ö ü` are spelled out, other accents fall away.
  static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in name.lowercased() {
      if let letters = character.asciiValue.map({ _ in String(character) }) ?? spelledOut[character] {
        if parting.contains(character) { end() } else if !quotes.contains(character) { word += letters }
      } else if parting.contains(character) || character.isWhitespace {
        end()
      } else if !quotes.contains(character) {
        word.append(character)
      }
    }
    end()
    return words

    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
  }

  /// What two spellings of one organisation or outlet have in common: `TV 2` and `TV2`, `B.T.` and `BT`,
  /// `Den Blå Fond` and `Blå Fond`, `Rav & Guld A/S` and `Rav og Guld`.
  static func organisationKey(_ name: String) -> String {
    var words = words(name).map { common[$0] ?? $0 }
    if words.count > 1, let last = words.last, legalForms.contains(last.filter { $0 != "." }) { words.removeLast() }
    if words.count > 2, articles.contains(words[0]) { words.removeFirst() }
    return words.joined().filter { $0 != "." }
  }

  /// Two to six capitals, perhaps with dots or digits among them: `FH`, `B.T.`, `3F`.
  static func isAcronym(_ name: String) -> Bool {
    let letters = name.filter { $0 != "." }
    return (2...6).contains(letters.count) && letters.allSatisfy { $0.isUppercase || $0.isNumber }
      && letters.contains(where: \.isUppercase)
  }

  /// Acronyms and party letters, which may stand for more than one name.
  static func isShort(_ name: String) -> Bool { name.count == 1 || isAcronym(name) }

  /// The key of the acronym that a name of several words would have: `fh` for `Fagbevægelsens Hovedorganisation`.
  static func initials(_ name: String) -> String? {
    let words = words(name).filter { !articles.contains($0) && !small.contains($0) }
    return words.count > 1 ? String(words.compactMap(\.first)) : nil
  }

  private static let common = ["&": "og", "university": "universitet"]
  private static let legalForms: Set<String> = [
    "a/s", "as", "aps", "amba", "i/s", "k/s", "p/s", "ab", "asa", "oyj", "gmbh", "ag", "inc", "ltd", "plc",
  ]
  private static let articles: Set<String> = ["den", "det", "de", "the"]
  private static let small: Set<String> = ["af", "for", "fra", "i", "med", "mod", "og", "paa", "til", "of", "and", "in"]
}
