import DanishLanguage
import KnowledgeModel
import TestSupport

@testable import Extraction

/// The extractor with the lexicons and models of `Data`.
enum Reader {
  static let whole = Result<Extractor, any Error> {
    let lexicons = try Lexicons(folder: Repository.data("Lexicons"))
    return Extractor(
      lexicons: lexicons, models: try ExtractionModels(folder: Repository.data("Model"), lexicons: lexicons))
  }

  /// Without the model that judges what the rules propose.
  static let extractor = whole.map { whole in
    var extractor = whole
    extractor.models.claims = nil
    return extractor
  }

  /// What the whole reader draws of an article of Wednesday 15 May 2024.
  static func graph(of text: String) throws -> ArticleGraph {
    let article = Article(identity: "example", name: "example", text: text, published: PartialDate("2024-05-15"))
    return try whole.get().graph(of: Tokenizer().document(of: article))
  }
}
