/// An article cut into sentences and tokens; the text itself is never altered.
public struct Document: Sendable, Hashable {
  public let article: Article
  /// In order, none empty, none overlapping.
  public let tokens: [Token]
  /// Ranges of `tokens`, in order, none empty.
  public let sentences: [Sentence]

  public init(article: Article, tokens: [Token], sentences: [Sentence]) {
    self.article = article
    self.tokens = tokens
    self.sentences = sentences
  }
}

/// A word, number or mark, by Universal Dependencies' conventions for Danish.
public struct Token: Sendable, Hashable {
  public let span: Span
  /// The bytes of the text at `span`.
  public let form: String

  public init(span: Span, form: String) {
    self.span = span
    self.form = form
  }
}

/// A sentence of a document.
public struct Sentence: Sendable, Hashable {
  /// Indices into `Document.tokens`.
  public let tokens: Range<Int>
  /// From its first token's start to its last token's end.
  public let span: Span
  /// The paragraph that it stands in, counted from 0.
  public let paragraph: Int

  public init(tokens: Range<Int>, span: Span, paragraph: Int) {
    self.tokens = tokens
    self.span = span
    self.paragraph = paragraph
  }
}
