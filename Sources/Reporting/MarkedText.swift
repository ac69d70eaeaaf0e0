import KnowledgeModel

/// Cuts a stretch of text at the marks in it. Marks may lie in one another; one that crosses another is left out.
struct MarkedText {
  struct Mark {
    let span: Span
    let before: String
    let after: String
  }

  let text: String

  /// The text at `span` with each mark's words around what it marks; all of the text itself goes through `escape`.
  func rendered(_ span: Span, _ marks: [Mark], escape: (String) -> String) -> String {
    var output = ""
    var position = span.lower
    var open: [Mark] = []
    func copy(to end: Int) {
      guard end > position else { return }
      output += escape(Span(position, end).text(in: text))
      position = end
    }
    func close(before start: Int) {
      while let last = open.last, last.span.upper <= start {
        copy(to: last.span.upper)
        output += last.after
        open.removeLast()
      }
    }
    let ordered = marks.filter { span.contains($0.span) && !$0.span.isEmpty }
      .sorted { ($0.span.lower, -$0.span.upper) < ($1.span.lower, -$1.span.upper) }
    for mark in ordered {
      close(before: mark.span.lower)
      if let around = open.last, mark.span.upper > around.span.upper { continue }
      copy(to: mark.span.lower)
      output += mark.before
      open.append(mark)
    }
    close(before: span.upper)
    copy(to: span.upper)
    return output
  }
}
