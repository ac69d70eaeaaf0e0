import Foundation
import KnowledgeModel

/// What is known of an article beside its text: `published`, `outlet` and `language` of the `NAME.json` next to
/// `NAME.txt`, as the files of a corpus have them.
struct Sidecar: Decodable {
  var published: PartialDate?
  var outlet: String?
  var language: String?

  /// Nil where there is no such file, or it holds something else.
  init?(besides path: String) {
    let url = URL(fileURLWithPath: path).deletingPathExtension().appendingPathExtension("json")
    guard url.path != URL(fileURLWithPath: path).path, let data = try? Data(contentsOf: url),
      let sidecar = try? JSONDecoder().decode(Sidecar.self, from: data)
    else { return nil }
    self = sidecar
  }

  /// The article with what the file tells; the article's own words stand where it is silent.
  func completing(_ article: Article) -> Article {
    var article = article
    article.published = published ?? article.published
    article.outlet = outlet ?? article.outlet
    article.language = language ?? article.language
    return article
  }
}
