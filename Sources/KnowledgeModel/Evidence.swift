/// Why a claim was made: the words, and the rule that read them.
public struct Evidence: Sendable, Hashable, Codable {
  public let article: ArticleID
  /// The words that made it, in the article's text.
  public let span: Span
  /// The sentence around them, in the article's text.
  public let sentence: Span
  /// The name of the rule, as listed in `Extraction/RuleList.swift`.
  public let rule: String

  public init(article: ArticleID, span: Span, sentence: Span, rule: String) {
    self.article = article
    self.span = span
    self.sentence = sentence
    self.rule = rule
  }
}
