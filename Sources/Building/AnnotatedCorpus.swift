import DanishLanguage
public import Evaluation
public import Foundation
public import KnowledgeModel
import Reading

/// A folder of annotated articles, read and cut into sentences: for training.
public struct AnnotatedCorpus: Sendable {
  public struct Article: Sendable {
    public let gold: GoldArticle
    public let document: Document
  }

  /// By name.
  public let articles: [Article]

  /// - Throws: `EvaluationError` where the folder has no annotated articles or one is malformed, `ReadingError` where a
  ///   text cannot be read.
  public init(of folder: URL) throws {
    let reader = ArticleReader()
    let tokenizer = Tokenizer()
    articles = try AnnotationReader().goldArticles(in: folder).map { gold in
      let (article, _) = try reader.read(ArticleSource(path: gold.textPath))
      return Article(gold: gold, document: tokenizer.document(of: gold.labelled(article)))
    }
  }
}
