/// One news article as it was read: its text, and what is known about where it stood.
public struct Article: Sendable, Hashable, Codable {
  /// What makes it the same article when it is read again: its URL, else the path of its file.
  public let identity: String
  /// The file's name without folder and ending, which names what is written about it: `NAME.json`.
  public let name: String
  /// The whole text, headline and all, decoded, in NFC, lines ending in `\n`. Every span points into it.
  public let text: String
  /// Where the headline lies in `text`, if it is there.
  public var headlineSpan: Span?
  /// Where a leading date line lies in `text`, if it is there.
  public var datelineSpan: Span?
  /// From the front matter; the headline otherwise.
  public var title: String?
  public var published: PartialDate?
  /// The outlet that printed it.
  public var outlet: String?
  public var author: String?
  public var url: String?
  /// BCP 47; `da` unless told otherwise.
  public var language: String

  public init(
    identity: String, name: String, text: String, headlineSpan: Span? = nil, datelineSpan: Span? = nil,
    title: String? = nil, published: PartialDate? = nil, outlet: String? = nil, author: String? = nil,
    url: String? = nil, language: String = "da"
  ) {
    self.identity = identity
    self.name = name
    self.text = text
    self.headlineSpan = headlineSpan
    self.datelineSpan = datelineSpan
    self.title = title
    self.published = published
    self.outlet = outlet
    self.author = author
    self.url = url
    self.language = language
  }

  public var id: ArticleID { ArticleID("article", identity) }
}
