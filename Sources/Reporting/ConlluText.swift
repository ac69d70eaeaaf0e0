public import KnowledgeModel

/// A document in CoNLL-U, the exchange format of Universal Dependencies: a token a line, ten columns, of which the
/// form, the part of speech where one is given, and `SpaceAfter=No` are filled.
///
/// Source: https://universaldependencies.org/format.html
public struct ConlluText: Sendable {
  private let document: Document
  private let tags: [String]

  /// - Parameter tags: a UPOS tag for each token, or none.
  public init(_ document: Document, tags: [String] = []) {
    self.document = document
    self.tags = tags
  }

  /// Ends in a blank line, as the format asks.
  public var text: String {
    var output = ""
    var paragraph = -1
    for (number, sentence) in document.sentences.enumerated() {
      if number == 0 { output += "# newdoc id = \(PlainText.line(document.article.name))\n" }
      if sentence.paragraph != paragraph { output += "# newpar\n" }
      paragraph = sentence.paragraph
      output += "# sent_id = \(number + 1)\n"
      output += "# text = \(PlainText.line(sentence.span.text(in: document.article.text)))\n"
      for (position, index) in sentence.tokens.enumerated() {
        let tag = index < tags.count ? tags[index] : "_"
        let space = isFollowedBySpace(index) ? "_" : "SpaceAfter=No"
        output += "\(position + 1)\t\(document.tokens[index].form)\t_\t\(tag)\t_\t_\t_\t_\t_\t\(space)\n"
      }
      output += "\n"
    }
    return output
  }

  private func isFollowedBySpace(_ index: Int) -> Bool {
    let tokens = document.tokens
    return index + 1 == tokens.count || tokens[index + 1].span.lower > tokens[index].span.upper
  }
}
