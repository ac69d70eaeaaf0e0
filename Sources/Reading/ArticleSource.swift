/// Where an article is read from: a file, or standard input.
public struct ArticleSource: Sendable, Hashable {
  /// The path as it was given or found; `-` is standard input.
  public let path: String

  public init(path: String) { self.path = path }

  public static let standardInput = ArticleSource(path: "-")

  public var isStandardInput: Bool { path == "-" }
}
