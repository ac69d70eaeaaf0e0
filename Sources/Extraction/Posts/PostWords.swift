import DanishLanguage

/// Words for a post with its title in them: `formandsposten`, `direktørstolen`.
enum PostWords {
  private static let plain = ["posten", "stolen", "jobbet", "stillingen", "hvervet", "embedet"]
  private static let endings = plain + ["kæden", "sædet", "taburetten"]
  /// Those that tell no title, in lower case.
  static let withoutTitle = Set(plain + ["topposten", "topjobbet", "chefposten", "chefjobbet", "chefstolen"])

  /// The same without the article: `det job`, `den post`.
  static let bare: WordSet = ["job", "post", "stilling", "hverv", "embede"]

  /// A cheap look at the last bytes, which rules most words out.
  private static func mayEnd(_ word: String) -> Bool {
    var end = word.utf8.reversed().makeIterator()
    guard let last = end.next(), let before = end.next() else { return false }
    return (last == UInt8(ascii: "n") || last == UInt8(ascii: "t")) && before == UInt8(ascii: "e")
  }

  /// The title in a word in lower case; nil where it has none.
  static func title(in word: String, _ lexicons: Lexicons) -> String? {
    guard mayEnd(word) else { return nil }
    func isTitle(_ word: String) -> Bool {
      lexicons.titles.longestMatch(in: [word], at: 0, limit: 1) != nil || lexicons.titles.compound(word) != nil
    }
    for ending in endings where word.hasSuffix(ending) && word.count > ending.count + 3 {
      var head = String(word.dropLast(ending.count))
      if head.hasSuffix("-") { head.removeLast() }
      if head.hasSuffix("s"), isTitle(String(head.dropLast())) { head.removeLast() }
      if isTitle(head) { return head }
    }
    return nil
  }
}
