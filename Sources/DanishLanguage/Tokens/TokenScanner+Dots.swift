extension TokenScanner {
  /// Judges the dot at `place`.
  func dot(at place: Int, in word: OpenWord) -> Joint {
    let start = word.start
    let next = text.kind(at: place + 1)
    if word.isMail, next.isAlphanumeric { return .joins }
    if next == .digit { return word.last == .digit ? .joins : isListed(start, dot: place) ? .closes : .stands }
    if next.isLetter {
      let joins = word.last == .digit ? next == .lower : joinsLetters(place, from: start, next: next)
      return joins ? .joins : .stands
    }
    let following = text.byte(at: place + 1)
    // `2.-december-notatet`, `cand.polit.'er`, `1.-3. klasse`
    if following == UInt8(ascii: "-") || following == UInt8(ascii: "'") {
      let after = text.kind(at: place + 2)
      if after.isLetter || after == .digit && word.last == .digit { return .joins }
    }
    // `f.eks..` is an abbreviation and a full stop, `mener...` is neither.
    if following == UInt8(ascii: "."), word.isNumber || text.byte(at: place + 2) == UInt8(ascii: ".") { return .stands }
    return (word.isNumber ? isOrdinal(start, dot: place) : isAbbreviation(start, dot: place)) ? .closes : .stands
  }

  /// Between two letters: `f.eks`, `J.D`, `jp.dk`, but not `slut.Derefter`.
  private func joinsLetters(_ place: Int, from start: Int, next: ScalarClass) -> Bool {
    guard next == .upper else { return true }
    var part = place
    while part > start, place - part <= 4, text.bytes[part - 1] != UInt8(ascii: ".") { part -= 1 }
    return text.scalarCount(part..<place) == 1 && text.kind(at: part) == .upper || isListed(start, dot: place)
  }

  /// A number with a dot that is no full stop: `1. maj`, `Christian 4.`, but not `i 2019. Derefter`.
  private func isOrdinal(_ start: Int, dot: Int) -> Bool {
    let digits = text.bytes[max(start, dot - 4)..<dot].reversed().prefix { (0x30...0x39).contains($0) }.count
    guard (1...3).contains(digits), digits == dot - start || text.byte(at: dot - digits - 1) == UInt8(ascii: "-") else {
      return false
    }
    guard text.kind(at: dot + 1).isWhiteSpace else { return text.byte(at: dot + 1) == UInt8(ascii: ",") }
    let next = text.skippingSpace(from: dot + 1)
    guard next < text.count else { return false }
    if text.kind(at: next) == .lower { return true }
    guard let last = pieces.last else { return text.kind(at: next) == .symbol }
    let isNumbering = last.range.count == 1 && ".!?".utf8.contains(text.bytes[last.range.lowerBound])
    if isNumbering { return text.kind(at: next) == .symbol }
    let before = text.string(last.range)
    return Ordinals.followers.contains(word(at: next)) || Ordinals.dayLeaders.contains(before)
      || Ordinals.regnalNames.contains(before)
  }

  private func isAbbreviation(_ start: Int, dot: Int) -> Bool {
    guard dot - start <= 24 else { return false }
    let next = text.skippingSpace(from: dot + 1)
    let nextKind = text.kind(at: next)
    let following = text.byte(at: dot + 1)
    if following == UInt8(ascii: ",") || following == UInt8(ascii: ";") { return true }
    if isListed(start, dot: dot) { return true }
    let goesOn = next > dot + 1 && next < text.count && (nextKind == .lower || nextKind == .digit)
    let hasOwnDot = following == UInt8(ascii: ".")
    if Abbreviations.ambiguous.contains(text.string(start..<dot + 1)) {
      return goesOn || hasOwnDot || following == UInt8(ascii: ")")
    }
    let letters = text.scalarCount(start..<dot)
    if letters == 1 {
      if text.kind(at: start) != .upper {
        return goesOn && nextKind == .lower && text.byte(at: start) != UInt8(ascii: "i")
      }
      return goesOn || hasOwnDot
        || next > dot + 1 && nextKind == .upper && !SentenceStarters.all.contains(word(at: next))
    }
    let word = text.string(start..<dot)
    if word == "St" || word == "Skt" { return true }
    if word.utf8.contains(UInt8(ascii: ".")) { return isInitials(word) }
    return goesOn && nextKind == .lower && letters <= 5 && !word.unicodeScalars.contains { Self.vowels.contains($0) }
  }

  /// Whether the abbreviation is listed as it stands or with its capital made small; `DR` is not `dr.`
  private func isListed(_ start: Int, dot: Int) -> Bool {
    guard dot - start <= 24 else { return false }
    // Of `4-cyl.` the last part counts.
    let hyphen = text.bytes[start..<dot].lastIndex(of: UInt8(ascii: "-"))
    let start = hyphen.map { $0 + 1 } ?? start
    let word = text.string(start..<dot + 1)
    if Abbreviations.leading.contains(word) || Abbreviations.trailing.contains(word) { return true }
    guard text.kind(at: start) == .upper, word.utf8.count > 2,
      !word.unicodeScalars.dropFirst().contains(where: { ScalarClass($0) == .upper })
    else { return false }
    let small = word.lowercased()
    return !Self.names.contains(word)
      && (Abbreviations.leading.contains(small) || Abbreviations.trailing.contains(small))
  }

  /// `J.D`, `B.T`, `t.h`, but not `jp.dk`.
  private func isInitials(_ word: String) -> Bool {
    let parts = word.split(separator: ".")
    if let title = parts.first, ["cand", "dr", "lic", "mag", "ph", "stud"].contains(title.lowercased()) { return true }
    return parts.allSatisfy { $0.unicodeScalars.count == 1 }
      || parts.allSatisfy { $0.unicodeScalars.count <= 2 && ScalarClass($0.unicodeScalars.first ?? ".") == .upper }
  }

  private func word(at place: Int) -> String {
    var end = place
    while end < text.count, end < place + 40, text.kind(at: end).isLetter { end += text.scalar(at: end).length }
    return text.string(place..<end)
  }

  private static let vowels: Set<Unicode.Scalar> = [
    "a", "e", "i", "o", "u", "y", "æ", "ø", "å", "A", "E", "I", "O", "U", "Y", "Æ", "Ø", "Å", "é",
  ]
  /// Names that look like an abbreviation at the start of a sentence.
  private static let names: WordSet = ["If."]
}
