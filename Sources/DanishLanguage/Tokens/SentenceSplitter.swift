/// Finds where sentences begin among the pieces of a text.
struct SentenceSplitter {
  let text: TokenText
  let pieces: [Piece]
  /// Bytes at which a sentence begins in any case: the ends of the headline and of the date line.
  let forced: [Int]

  /// Indices of the pieces that begin a sentence, in order; the first is 0 unless there are no pieces.
  func starts() -> [Int] {
    guard !pieces.isEmpty else { return [] }
    let layout = LineLayout(text: text, pieces: pieces)
    var starts = [0]
    var start = 0
    var forced = forced[...]
    for place in 1..<pieces.count {
      var begins = pieces[place].gap == .paragraph || pieces[place].gap == .line && layout.breaks(before: place)
      while let next = forced.first, next <= pieces[place].range.lowerBound {
        if next > pieces[place - 1].range.lowerBound { begins = true }
        forced.removeFirst()
      }
      guard begins || ends(before: place, sentence: start) else { continue }
      start = place
      starts.append(place)
    }
    return starts
  }

  /// Whether what stands before `place` is the end of the sentence that began at `sentence`, and a new one begins.
  private func ends(before place: Int, sentence: Int) -> Bool {
    var last = place - 1
    while last > sentence, isSymbol(last, in: Self.closers), pieces[last].gap == .none, place - last < 4 { last -= 1 }
    if isSymbol(last, in: Self.terminals) {
      guard pieces[place].gap != .none || pieces[place].first == .upper else { return false }
      return opens(place)
    }
    guard pieces[place].gap != .none else { return false }
    if pieces[last].kind == .dotted { return last > sentence && endsInDotted(last, before: place) }
    return startsUnmarked(place, sentence: sentence)
  }

  /// Whether an abbreviation or ordinal ends a sentence: its dot is the full stop too.
  private func endsInDotted(_ last: Int, before place: Int) -> Bool {
    guard opens(place) else { return false }
    if Abbreviations.trailing.contains(form(last)) { return pieces[place].first != .digit }
    if pieces[last].first == .digit, pieces[place].first == .upper, Ordinals.dayLeaders.contains(form(last - 1)) {
      return !Ordinals.followers.contains(form(place))
    }
    return startsWithSmallWord(place)
  }

  /// `Det kan`, but not the name in `Det Radikale Venstre` or `Den jyske Opera`.
  private func startsWithSmallWord(_ place: Int) -> Bool {
    let word = isDash(place) && place + 1 < pieces.count ? place + 1 : place
    guard pieces[word].first == .upper, word + 1 < pieces.count, pieces[word + 1].first == .lower else { return false }
    let form = form(word)
    // `I dag`; the polite `I` has a verb after it.
    if form == "I" { return SentenceStarters.afterIn.contains(self.form(word + 1)) }
    guard SentenceStarters.all.contains(form) else { return false }
    return !(["Den", "Det"].contains(form) && word + 2 < pieces.count && pieces[word + 2].first == .upper)
  }

  /// A small word with a capital where no name can stand, as after a headline without a full stop.
  private func startsUnmarked(_ place: Int, sentence: Int) -> Bool {
    guard pieces[place].first == .upper || pieces[place].kind == .symbol else { return false }
    if isSymbol(place - 1, in: [")"]), isSymbol(sentence, in: ["("]) { return pieces[place].first == .upper }
    if pieces[place].first == .upper, isRubric(sentence..<place) { return !isShouted(place) }
    if isSymbol(place, in: Self.quotes), place + 1 < pieces.count, pieces[place + 1].gap == .none {
      let isName =
        pieces[place - 1].kind == .word && pieces[place - 1].first == .upper && !form(place - 1).hasSuffix("s")
      return isName && startsWithSmallWord(place + 1)
    }
    guard startsWithSmallWord(place) else { return false }
    if pieces[place - 1].kind == .symbol {
      return isSymbol(place - 1, in: Self.closers) && pieces[place - 1].gap == .none
    }
    return !SentenceStarters.neverLast.contains(form(place - 1).lowercased())
  }

  /// Two or more words in capitals and nothing else.
  private func isRubric(_ sentence: Range<Int>) -> Bool {
    (2...8).contains(sentence.count) && sentence.allSatisfy(isShouted)
  }

  private func isShouted(_ place: Int) -> Bool {
    let form = form(place)
    return form.utf8.count > 1 && form.unicodeScalars.allSatisfy { ScalarClass($0) == .upper }
  }

  /// Whether a sentence may open here, once another has ended.
  private func opens(_ place: Int) -> Bool {
    switch pieces[place].first {
    case .upper, .digit: return true
    case .lower, .mark: return form(place).unicodeScalars.dropFirst().prefix(2).contains { ScalarClass($0) == .upper }
    case .space, .lineBreak: return false
    case .symbol:
      if pieces[place].range.count > 2, isSymbol(place, in: [".", "…"]) { return pieces[place].gap != .none }
      if isSymbol(place, in: Self.continuing) { return false }
      guard isSymbol(place, in: Self.quotes) else { return true }
      return place + 1 < pieces.count && pieces[place + 1].first != .lower
    }
  }

  private func form(_ place: Int) -> String { text.string(pieces[place].range) }

  private func isDash(_ place: Int) -> Bool { isSymbol(place, in: ["-", "–", "—"]) }

  private func isSymbol(_ place: Int, in set: Set<Unicode.Scalar>) -> Bool {
    pieces[place].kind == .symbol && set.contains(text.scalar(at: pieces[place].range.lowerBound).value)
  }

  private static let terminals: Set<Unicode.Scalar> = [".", "!", "?", "…"]
  private static let closers: Set<Unicode.Scalar> = ["\"", "'", "«", "»", "”", "“", "’", ")", "]"]
  private static let quotes: Set<Unicode.Scalar> = ["\"", "'", "«", "»", "”", "“", "’", "‘", "„"]
  private static let continuing: Set<Unicode.Scalar> = [",", ";", ":", ")", "]", ".", "!", "?", "…", "/", "%"]
}
