import KnowledgeModel
import Reading
public import Storage

extension GraphStore {
  /// The identity under which the store has what the user names: an identity itself, or the path of a file, be it still
  /// there or not. Nil if the store does not have it.
  public func identity(of name: String) throws(StoreError) -> String? {
    var candidates = [name]
    if let (article, _) = try? Pipeline.article(at: ArticleSource(path: name)) { candidates.append(article.identity) }
    // A file that is gone still had this path.
    if let (article, _) = try? ArticleReader().article(from: Array("x".utf8), path: name) {
      candidates.append(article.identity)
    }
    let known = Set(try articles().map(\.identity))
    return candidates.first(where: known.contains)
  }
}
