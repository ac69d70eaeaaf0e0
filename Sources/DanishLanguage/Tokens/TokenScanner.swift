/// Cuts a text into pieces by Universal Dependencies' conventions for Danish, in one pass over its bytes.
struct TokenScanner {
  let text: TokenText
  private(set) var pieces: [Piece] = []
  /// A single quotation mark was opened and not closed yet, so an apostrophe after a word closes it.
  var isQuoteOpen = false

  init(_ text: TokenText) {
    self.text = text
    pieces.reserveCapacity(text.count / 5 + 1)
  }

  mutating func scan() {
    var place = 0
    var gap = Piece.Gap.paragraph
    while place < text.count {
      let (scalar, length) = text.scalar(at: place)
      let kind = ScalarClass(scalar)
      if kind.isWhiteSpace {
        gap = wider(gap, kind)
        place += length
        continue
      }
      let start = place
      var piece = Piece(range: start..<start, kind: .symbol, gap: gap, first: kind)
      if gap == .paragraph { isQuoteOpen = false }
      if let end = addressEnd(from: start) ?? quotedCompoundEnd(from: start) {
        (place, piece.kind) = (end, .word)
      } else if let wordStart = wordStart(at: start, kind: kind, gap: gap) {
        (place, piece.kind) = wordEnd(from: start, body: wordStart)
      } else {
        place = symbolEnd(from: start, length: length, gap: gap)
      }
      piece.range = start..<place
      pieces.append(piece)
      gap = .none
    }
  }

  private func wider(_ gap: Piece.Gap, _ kind: ScalarClass) -> Piece.Gap {
    guard kind == .lineBreak else { return gap == .none ? .space : gap }
    return gap == .line || gap == .paragraph ? .paragraph : .line
  }
}
