public import KnowledgeModel

/// A document's text with labels on some of its tokens: `[PER Jens Stoltenberg] er i [LOC Oslo].`
public struct LabelledText: Sendable {
  private let document: Document
  private let labels: [(tokens: Range<Int>, label: String)]

  /// - Parameter labels: in order, none overlapping, none empty.
  public init(_ document: Document, labels: [(tokens: Range<Int>, label: String)]) {
    self.document = document
    self.labels = labels
  }

  /// A sentence a line, an empty line between paragraphs.
  public var text: String {
    let marked = MarkedText(text: document.article.text)
    var output = ""
    var paragraph: Int?
    for sentence in document.sentences {
      if let paragraph, paragraph != sentence.paragraph { output += "\n" }
      paragraph = sentence.paragraph
      let marks = labels.filter { sentence.tokens.contains($0.tokens.lowerBound) }.map { tokens, label in
        let span = document.tokens[tokens.lowerBound].span.union(document.tokens[tokens.upperBound - 1].span)
        return MarkedText.Mark(span: span, before: "[\(label) ", after: "]")
      }
      output += marked.rendered(sentence.span, marks, escape: HarmlessText.inline) + "\n"
    }
    return output
  }
}
