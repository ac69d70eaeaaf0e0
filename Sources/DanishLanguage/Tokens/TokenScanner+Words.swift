extension TokenScanner {
  /// A word that is being read.
  struct OpenWord {
    let start: Int
    /// The last letter or digit, `symbol` before the first.
    var last = ScalarClass.symbol
    var isNumber = true
    var isMail = false
  }

  /// What a mark behind a part of a word is.
  enum Joint {
    /// Part of the word, which goes on.
    case joins
    /// The word's last byte.
    case closes
    /// A token of its own.
    case stands
  }

  /// Where the letters of a word begin that starts at `place`, if one does: at once, or after a `#`, a hyphen, a sign.
  func wordStart(at place: Int, kind: ScalarClass, gap: Piece.Gap) -> Int? {
    if kind != .symbol { return place }
    let next = text.kind(at: place + 1)
    let begins =
      switch text.byte(at: place) {
      case UInt8(ascii: "#"), UInt8(ascii: "@"): next.isAlphanumeric
      case UInt8(ascii: "+"): gap != .none && next == .digit
      case UInt8(ascii: "-"): gap != .none && next == .digit || gap == .space && next == .lower && followsConjunction
      // `'90`
      case UInt8(ascii: "'"): next == .digit && text.kind(at: place + 2) == .digit && text.kind(at: place + 3) != .digit
      default: false
      }
    return begins ? place + 1 : nil
  }

  /// `formand og -ordfører`.
  private var followsConjunction: Bool {
    pieces.last.map { ["og", "eller", "samt", ","].contains(text.string($0.range)) } ?? false
  }

  /// The end of the word that starts at `start` and has its first letter or digit at `body`.
  func wordEnd(from start: Int, body: Int) -> (end: Int, kind: Piece.Kind) {
    var word = OpenWord(start: start)
    var place = body
    while place < text.count {
      let (scalar, length) = text.scalar(at: place)
      let kind = ScalarClass(scalar)
      if kind.isAlphanumeric {
        word.last = kind
        word.isNumber = word.isNumber && kind == .digit
      } else if kind == .symbol, word.last != .symbol {
        switch joint(scalar, from: place, to: place + length, in: word) {
        case .joins: word.isMail = word.isMail || scalar == "@"
        case .closes: return (place + length, scalar == "." ? .dotted : .word)
        case .stands: return (place, .word)
        }
      } else if kind != .mark {
        break
      }
      place += length
    }
    return (place, .word)
  }

  private func joint(_ scalar: Unicode.Scalar, from place: Int, to end: Int, in word: OpenWord) -> Joint {
    let next = text.kind(at: end)
    switch scalar {
    case ".": return dot(at: place, in: word)
    case "-": return next.isAlphanumeric ? .joins : endsHyphenated(at: end) ? .closes : .stands
    case "\u{2010}", "\u{2011}", "–", "/", "&", "_", "@": return next.isAlphanumeric ? .joins : .stands
    case "+": return next.isAlphanumeric || word.last.isLetter ? .joins : .stands
    case "'", "’": return next.isAlphanumeric ? .joins : word.last.isLetter && !isQuoteOpen ? .closes : .stands
    case ",": return word.last == .digit && (next == .digit || isPrice(at: end, in: word)) ? .joins : .stands
    case ":": return word.last == .digit && next == .digit ? .joins : .stands
    case "!": return text.has("Yahoo", at: word.start) && place == word.start + 5 ? .joins : .stands
    default: return .stands
    }
  }

  /// Whether a hyphen before `place` is the word's own: `tv- og radio`, `1,6- 1,8-`, `ind-/udland`.
  private func endsHyphenated(at place: Int) -> Bool {
    text.kind(at: place).isWhiteSpace || ",/)".utf8.contains(text.byte(at: place))
  }

  /// `25,-`.
  private func isPrice(at place: Int, in word: OpenWord) -> Bool {
    word.isNumber && text.byte(at: place) == UInt8(ascii: "-") && endsHyphenated(at: place + 1)
  }
}
