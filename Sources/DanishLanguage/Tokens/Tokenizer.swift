public import KnowledgeModel

/// Cuts Danish news text into tokens and sentences by Universal Dependencies' conventions.
///
/// Abbreviations, ordinals and initials keep their dot, compounds their hyphens, genitives their apostrophe; every other mark
/// is a token. The text is never altered. Linear in the length of the text.
public struct Tokenizer: Sendable {
  public init() {}

  public func document(of article: Article) -> Document {
    let text = TokenText(article.text)
    var scanner = TokenScanner(text)
    scanner.scan()
    let pieces = scanner.pieces
    let forced = [article.headlineSpan, article.datelineSpan].compactMap { $0 }.flatMap { [$0.lower, $0.upper] }
      .sorted()
    let starts = SentenceSplitter(text: text, pieces: pieces, forced: forced).starts()
    let tokens = pieces.map { Token(span: Span($0.range.lowerBound, $0.range.upperBound), form: text.string($0.range)) }
    return Document(article: article, tokens: tokens, sentences: sentences(from: starts, of: pieces))
  }

  private func sentences(from starts: [Int], of pieces: [Piece]) -> [Sentence] {
    var sentences: [Sentence] = []
    sentences.reserveCapacity(starts.count)
    var paragraph = -1
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : pieces.count
      if pieces[start].gap == .paragraph { paragraph += 1 }
      let span = Span(pieces[start].range.lowerBound, pieces[end - 1].range.upperBound)
      sentences.append(Sentence(tokens: start..<end, span: span, paragraph: max(paragraph, 0)))
    }
    return sentences
  }
}
