import DanishLanguage

/// Words for a post with its title in them: `formandsposten`, `direktørstolen`.
enum PostWords {
  private static let endings = [
    "posten", "stolen", "jobbet", "stillingen", "hvervet", "embedet", "kæden", "sædet", "taburetten",
  ]

  /// The title in a word in lower case; nil where it has none.
  static func title(in word: String, _ lexicons: Lexicons) -> String? {
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
