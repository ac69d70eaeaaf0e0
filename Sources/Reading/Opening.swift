import KnowledgeModel

/// The lines at the top of an article that are not running text: the headline and the date line.
struct Opening {
  /// Without its `# `.
  private(set) var headline: Span?
  private(set) var dateline: (span: Span, date: PartialDate)?

  /// A headline is a leading `# Headline`, or a first line that is short, does not end as a sentence and has a blank
  /// line after it. The date line is one of the first four lines.
  init(of text: String) {
    let lines = Opening.lines(atTopOf: text, count: 5)
    for line in lines.prefix(4) {
      guard let date = DanishDate.dateline(line.text) else { continue }
      dateline = (line.span, date)
      break
    }
    let candidates = lines.drop { $0.span == dateline?.span }
    guard let first = candidates.first else { return }
    if let marker = first.text.firstRange(of: "# "), marker.lowerBound == first.text.startIndex {
      let words = first.text[marker.upperBound...].drop { $0 == " " }
      let lower = first.span.upper - words.utf8.count
      if !words.isEmpty { headline = Span(lower, first.span.upper) }
    } else if candidates.count > 1, first.isLastOfParagraph || candidates.dropFirst().first?.span == dateline?.span,
      first.looksLikeHeadline
    {
      headline = first.span
    }
  }

  private struct Line {
    /// Without white space at its ends.
    let text: Substring
    let span: Span
    var isLastOfParagraph: Bool

    var looksLikeHeadline: Bool {
      guard text.count <= 120, let first = text.first, !"-–—*>#•|".contains(first) else { return false }
      let end = text.reversed().drop { "\"”“»«'’)".contains($0) }.first
      return end.map { !".,:;".contains($0) } ?? false
    }
  }

  /// The first lines that are not blank.
  private static func lines(atTopOf text: String, count: Int) -> [Line] {
    var lines: [Line] = []
    var rest = text[...]
    var offset = 0
    while !rest.isEmpty {
      let raw = rest.prefix { $0 != "\n" }
      let trimmed = raw.drop(while: \.isWhitespace)
      if trimmed.isEmpty {
        if !lines.isEmpty { lines[lines.count - 1].isLastOfParagraph = true }
      } else {
        guard lines.count < count else { break }
        let start = offset + raw.utf8.count - trimmed.utf8.count
        let words = trimmed[...(trimmed.lastIndex { !$0.isWhitespace } ?? trimmed.startIndex)]
        lines.append(Line(text: words, span: Span(start, start + words.utf8.count), isLastOfParagraph: false))
      }
      offset += raw.utf8.count + 1
      rest = rest[raw.endIndex...].dropFirst()
    }
    return lines
  }
}
