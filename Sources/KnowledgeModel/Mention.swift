/// A stretch of text that speaks of a node.
public struct Mention: Sendable, Hashable, Codable {
  public let span: Span
  public let form: Form
  /// Why it is taken to mean the node, in a word or two: the lexicon, the shape, the name it goes back to.
  public let reason: String

  public init(span: Span, form: Form, reason: String) {
    self.span = span
    self.form = form
    self.reason = reason
  }

  /// How the text speaks of the node.
  public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    /// `Jens Stoltenberg`
    case name
    /// `Stoltenberg`, `Jens`
    case shortName
    /// `FH` after `Fagbevægelsens Hovedorganisation (FH)`, and party letters
    case abbreviation
    /// `alliancen`, `posten`
    case nounPhrase
    /// `han`
    case pronoun
    /// `statsminister`: a post's title
    case title
  }
}
