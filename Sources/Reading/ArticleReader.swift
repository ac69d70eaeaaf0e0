import Foundation
public import KnowledgeModel

/// Turns files and standard input into articles: plain text, and Markdown or text with YAML front matter.
public struct ArticleReader: Sendable {
  /// Larger files are no news articles.
  public static let byteLimit = 10_000_000

  /// Paths below it are told relative to it, so that an article keeps its identity when its folder is moved.
  let currentFolder: String

  public init() { self.init(currentFolder: FileManager.default.currentDirectoryPath) }

  /// - Parameter currentFolder: an absolute path.
  public init(currentFolder: String) { self.currentFolder = currentFolder }

  /// Reads one article, and tells what had to be guessed or left out on the way.
  ///
  /// - Throws: `ReadingError` where the file is missing, unreadable, empty, binary or over `byteLimit`, or its front
  ///   matter is malformed.
  public func read(_ source: ArticleSource) throws(ReadingError) -> (article: Article, findings: [Finding]) {
    try article(from: try bytes(of: source), path: source.path)
  }

  /// Reads an article from the bytes of the file at `path`, which itself is not touched.
  ///
  /// Its identity is the URL of its front matter, else its path; for standard input, which has no path, its text.
  public func article(
    from bytes: [UInt8], path: String
  ) throws(ReadingError) -> (article: Article, findings: [Finding]) {
    let decoded = try DecodedText(bytes, path: path)
    let (frontMatter, text) = try FrontMatter.split(decoded.text, path: path)
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw ReadingError(
        path,
        decoded.text.allSatisfy(\.isWhitespace)
          ? "is empty; leave it out, or fill in the article's text"
          : "has no text after its front matter; add the article below the closing '---'")
    }
    let opening = Opening(of: text)
    let headline = opening.headline.map { $0.text(in: text) }
    let ownIdentity = path == "-" ? "standard input \(DeterministicID("text", text))" : identity(ofFileAt: path)
    let article = Article(
      identity: frontMatter.url ?? ownIdentity,
      name: name(of: path), text: text,
      headlineSpan: opening.headline, datelineSpan: opening.dateline?.span, title: frontMatter.title ?? headline,
      published: frontMatter.published ?? opening.dateline?.date, outlet: frontMatter.outlet,
      author: frontMatter.author, url: frontMatter.url, language: frontMatter.language ?? "da")
    return (article, decoded.findings + frontMatter.findings)
  }

  /// The identity of the file at `path`, be it there or not, where no front matter tells a URL: the path relative to
  /// the current folder if it lies below it, else the absolute path.
  public func identity(ofFileAt path: String) -> String {
    absolute(path).relative(to: absolute(currentFolder)).precomposedStringWithCanonicalMapping
  }

  /// Absolute, without `.` and `..`.
  func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: currentFolder, isDirectory: true))
      .standardizedFileURL.path(percentEncoded: false)
  }

  private func name(of path: String) -> String {
    path == "-" ? "standard-input" : URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }
}

extension String {
  fileprivate func relative(to folder: String) -> String {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
