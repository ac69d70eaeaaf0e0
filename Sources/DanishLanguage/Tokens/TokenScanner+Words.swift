extension TokenScanner {
  /// Where the letters of a word begin that starts at `place`, if one does: at once, or after a `#`, a hyphen, a sign.
  func wordStart(at place: Int, kind: ScalarClass, gap: Piece.Gap) -> Int? {
    if kind != .symbol { return place }
    let next = text.kind(at: place + 1)
    switch text.byte(at: place) {
    case UInt8(ascii: "#"), UInt8(ascii: "@"): return next.isAlphanumeric ? place + 1 : nil
    case UInt8(ascii: "-"):
      if gap != .none, next == .digit { return place + 1 }
      return gap == .space && next == .lower && followsConjunction ? place + 1 : nil
    case UInt8(ascii: "+"): return gap != .none && next == .digit ? place + 1 : nil
    case UInt8(ascii: "'"):
      return next == .digit && text.kind(at: place + 2) == .digit && text.kind(at: place + 3) != .digit
        ? place + 1 : nil
    default: return nil
    }
  }

  /// `formand og -ordfører`.
  private var followsConjunction: Bool {
    guard let last = pieces.last else { return false }
    return ["og", "eller", "samt", ","].contains(text.string(last.range))
  }

  /// The end of the word that starts at `start`, and what kind of word it is.
  func wordEnd(from start: Int, body: Int) -> (Int, Piece.Kind) {
    var place = body
    var previous = ScalarClass.symbol
    var isNumber = true
    var isMail = false
    while place < text.count {
      let (scalar, length) = text.scalar(at: place)
      let kind = ScalarClass(scalar)
      if kind == .mark {
        place += length
        continue
      }
      if kind.isAlphanumeric {
        if kind != .digit { isNumber = false }
        previous = kind
        place += length
        continue
      }
      guard kind == .symbol, previous != .symbol else { break }
      let next = text.kind(at: place + length)
      switch scalar {
      case "-", "\u{2010}", "\u{2011}":
        guard next.isAlphanumeric || scalar != "-" || endsHyphenated(at: place + 1) else {
          return (place, isNumber ? .number : .word)
        }
        if next.isLetter { isNumber = false }
        place += length
        guard next.isAlphanumeric else { return (place, .word) }
      case "–":
        guard next.isAlphanumeric else { return (place, isNumber ? .number : .word) }
        place += length
      case "'", "’":
        guard next.isAlphanumeric || previous.isLetter && !isQuoteOpen else {
          return (place, isNumber ? .number : .word)
        }
        isNumber = false
        place += length
        guard next.isAlphanumeric else { return (place, .word) }
      case ",", ":":
        if previous == .digit, next == .digit {
          place += 1
        } else {
          let isPrice =
            scalar == "," && isNumber && text.byte(at: place + 1) == UInt8(ascii: "-")
            && text.kind(at: place + 2).isWhiteSpace
          return (isPrice ? place + 2 : place, isNumber ? .number : .word)
        }
      case "/", "&", "_", "+":
        guard next.isAlphanumeric || scalar == "+" && previous.isLetter else {
          return (place, isNumber ? .number : .word)
        }
        place += 1
      case "@":
        guard next.isAlphanumeric else { return (place, .word) }
        (isMail, isNumber) = (true, false)
        place += 1
      case ".":
        switch dot(at: place, from: start, previous: previous, isNumber: isNumber, isMail: isMail) {
        case .joins: place += 1
        case .closes: return (place + 1, .dotted)
        case .stands: return (place, isNumber ? .number : .word)
        }
      case "!":
        guard text.string(start..<place) == "Yahoo" else { return (place, .word) }
        place += 1
      default: return (place, isNumber ? .number : .word)
      }
    }
    return (place, isNumber ? .number : .word)
  }

  /// Whether a hyphen before `place` is the word's own: `tv- og radio`, `1,6- 1,8-`, `ind-/udland`.
  private func endsHyphenated(at place: Int) -> Bool {
    let next = text.byte(at: place)
    return text.kind(at: place).isWhiteSpace || next == UInt8(ascii: ",") || next == UInt8(ascii: "/")
      || next == UInt8(ascii: ")")
  }
}
