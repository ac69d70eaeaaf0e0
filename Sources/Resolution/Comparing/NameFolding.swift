/// How names are made comparable.
enum NameFolding {
  /// The words of a name in lower case; hyphens part words, `å æ ø ä ö ü` are spelled out, other accents fall away.
  static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", ".": word.unicodeScalars.append(scalar)
      case " ", "-", "‑", "–", "—", "\u{A0}", "\t", "\n":
        if !word.isEmpty { words.append(word) }
        word = ""
      default: if let letters = spelled[scalar] { word += letters } else { word.unicodeScalars.append(scalar) }
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The combining ring and diaeresis are there for names that are not in NFC.
  private static let spelled: [Unicode.Scalar: String] = [
    "å": "aa", "æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "ü": "ue", "\u{30A}": "a", "\u{308}": "e",
    "é": "e", "è": "e", "ê": "e", "ë": "e", "á": "a", "à": "a", "â": "a", "ã": "a", "ó": "o", "ò": "o", "ô": "o",
    "õ": "o", "í": "i", "ì": "i", "î": "i", "ï": "i", "ú": "u", "ù": "u", "û": "u", "ý": "y", "ñ": "n", "ç": "c",
    "š": "s", "ž": "z", "č": "c", "ć": "c", "ł": "l", "ń": "n", "ð": "d", "þ": "th",
    "'": "", "’": "", "\"": "", "”": "", "“": "", "»": "", "«": "", "\u{300}": "", "\u{301}": "", "\u{302}": "",
  ]

  /// What two spellings of one organisation or outlet have in common: `TV 2` and `TV2`, `B.T.` and `BT`,
  /// `Den Blå Fond` and `Blå Fond`, `Rav & Guld A/S` and `Rav og Guld`.
  static func organisationKey(_ name: String) -> String {
    var words = words(name).map { common[$0] ?? $0 }
    if words.count > 1, legalForms.contains(words[words.count - 1].filter { $0 != "." }) { words.removeLast() }
    if words.count > 2, articles.contains(words[0]) { words.removeFirst() }
    let key = words.joined()
    return key.utf8.contains(UInt8(ascii: ".")) ? key.filter { $0 != "." } : key
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
  private static let small: Set<String> = [
    "af", "for", "fra", "i", "med", "mod", "og", "paa", "til", "of", "and", "in",
  ]
}
