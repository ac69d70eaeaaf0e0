public import KnowledgeModel

/// Prints a document in the CoNLL-U format of Universal Dependencies.
///
/// Ten columns by tab: number, form, `_`, tag, then `_`, and `SpaceAfter=No` in the last where the next token follows at once.
/// White space of any length counts as one space.
public struct ConlluWriter: Sendable {
  public init() {}

  /// The whole document, a blank line after every sentence.
  ///
  /// - Parameter tags: one for each token, as `NOUN`; without them, and past their end, the column has `_`.
  public func text(_ document: Document, tags: [String]? = nil) -> String {
    var lines = ["# newdoc id = \(document.article.name)"]
    var paragraph = -1
    for (number, sentence) in document.sentences.enumerated() {
      if sentence.paragraph != paragraph {
        paragraph = sentence.paragraph
        lines.append("# newpar")
      }
      lines.append("# sent_id = \(document.article.name)-\(number + 1)")
      lines.append("# text = \(text(of: sentence, in: document))")
      for (position, token) in sentence.tokens.enumerated() {
        let tag = tags.flatMap { token < $0.count ? $0[token] : nil } ?? "_"
        let space = isJoined(token, in: document) ? "SpaceAfter=No" : "_"
        lines.append("\(position + 1)\t\(document.tokens[token].form)\t_\t\(tag)\t_\t_\t_\t_\t_\t\(space)")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of sentence: Sentence, in document: Document) -> String {
    var text = ""
    for token in sentence.tokens {
      text += document.tokens[token].form
      if token + 1 < sentence.tokens.upperBound, !isJoined(token, in: document) { text += " " }
    }
    return text
  }

  /// Whether the next token of the document follows without white space.
  private func isJoined(_ token: Int, in document: Document) -> Bool {
    token + 1 < document.tokens.count && document.tokens[token].span.upper == document.tokens[token + 1].span.lower
  }
}
