/// Tells line breaks that were meant from those of wrapped text.
///
/// Text is wrapped where the next word found no room, so a line that had room for it ended on purpose.
struct LineLayout {
  private var breaks: Set<Int> = []

  /// Whether a line break before the piece ends a sentence.
  func breaks(before piece: Int) -> Bool { breaks.contains(piece) }

  init(text: TokenText, pieces: [Piece]) {
    var start = 0
    while start < pieces.count {
      var end = start + 1
      var lines = [start]
      while end < pieces.count, pieces[end].gap != .paragraph {
        if pieces[end].gap == .line { lines.append(end) }
        end += 1
      }
      if lines.count > 1 { read(lines, end: end, text: text, pieces: pieces) }
      start = end
    }
  }

  private mutating func read(_ lines: [Int], end: Int, text: TokenText, pieces: [Piece]) {
    var widths: [Int] = []
    for (number, first) in lines.enumerated() {
      let last = (number + 1 < lines.count ? lines[number + 1] : end) - 1
      widths.append(text.scalarCount(pieces[first].range.lowerBound..<pieces[last].range.upperBound))
    }
    let widest = widths.max() ?? 0
    for (width, first) in zip(widths, lines.dropFirst()) {
      let isNew = isNewItem(first, text: text, pieces: pieces)
      guard isNew || pieces[first].first != .lower else { continue }
      let hadRoom = width + 1 + wordWidth(first, end: end, text: text, pieces: pieces) <= widest
      if isNew || hadRoom || !(50...160).contains(widest) { breaks.insert(first) }
    }
  }

  /// The width of a piece and those that no white space parts from it.
  private func wordWidth(_ first: Int, end: Int, text: TokenText, pieces: [Piece]) -> Int {
    var last = first
    while last + 1 < end, pieces[last + 1].gap == .none { last += 1 }
    return text.scalarCount(pieces[first].range.lowerBound..<pieces[last].range.upperBound)
  }

  /// A bullet, or a dash and a capital.
  private func isNewItem(_ place: Int, text: TokenText, pieces: [Piece]) -> Bool {
    guard pieces[place].kind == .symbol else { return false }
    switch text.scalar(at: pieces[place].range.lowerBound).value {
    case "•", "*", "·", "▪", "■", "●": return true
    case "-", "–", "—": return place + 1 < pieces.count && pieces[place + 1].first != .lower
    default: return false
    }
  }
}
