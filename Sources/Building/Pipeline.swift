public import DanishLanguage
import Dispatch
import Extraction
public import KnowledgeModel
public import Reading
import Synchronization

/// Runs the stages in order: bytes → article → document → article graph. Lexicons and models are read once.
public struct Pipeline: Sendable {
  public let lexicons: Lexicons
  private let reader: ArticleReader
  private let tokenizer = Tokenizer()
  private let extractor: Extractor

  /// - Throws: `LexiconError` or `ModelError` where a file of `data` is missing or does not fit.
  public init(data: DataFolder, reader: ArticleReader = ArticleReader()) throws {
    self.reader = reader
    lexicons = try Lexicons(folder: data.lexicons)
    extractor = Extractor(
      lexicons: lexicons, models: try ExtractionModels(folder: data.model, lexicons: lexicons))
  }

  /// Reads one article, completed by the `NAME.json` beside it if there is one.
  public static func article(
    at source: ArticleSource, reader: ArticleReader = ArticleReader()
  ) throws(ReadingError) -> (article: Article, findings: [Finding]) {
    let (article, findings) = try reader.read(source)
    guard !source.isStandardInput, let sidecar = Sidecar(besides: source.path) else { return (article, findings) }
    return (sidecar.completing(article), findings)
  }

  public func document(of article: Article) -> Document { tokenizer.document(of: article) }

  public func graph(of document: Document) -> ArticleGraph { extractor.graph(of: document) }

  /// Makes one graph of what the articles say.
  public func merge(_ graphs: [ArticleGraph]) -> Merge { Merge(graphs, lexicons: lexicons) }

  /// What the article says, or why it cannot be read. Never fails: a bad article is a finding.
  public func outcome(of source: ArticleSource) -> ArticleOutcome {
    do {
      let (article, findings) = try Pipeline.article(at: source, reader: reader)
      let graph = graph(of: document(of: article))
      return ArticleOutcome(source: source, graph: graph, findings: findings + graph.findings)
    } catch {
      return ArticleOutcome(source: source, graph: nil, findings: [error.finding])
    }
  }

  /// Hands the outcomes to `body`, in the order of `sources`, a batch at a time. Those of a batch are worked on at
  /// once, which changes nothing but the time; no more than a batch is held in memory.
  public func run<Failure: Error>(
    _ sources: [ArticleSource], body: ([ArticleOutcome]) throws(Failure) -> Void
  ) throws(Failure) {
    var start = 0
    while start < sources.count {
      let batch = sources[start..<min(start + Pipeline.batchSize, sources.count)]
      try body(outcomes(of: batch))
      start = batch.endIndex
    }
  }

  private static let batchSize = 64

  private func outcomes(of batch: ArraySlice<ArticleSource>) -> [ArticleOutcome] {
    let found = Mutex([Int: ArticleOutcome]())
    DispatchQueue.concurrentPerform(iterations: batch.count) { offset in
      let outcome = outcome(of: batch[batch.startIndex + offset])
      found.withLock { $0[offset] = outcome }
    }
    return found.withLock { found in batch.indices.compactMap { found[$0 - batch.startIndex] } }
  }
}
