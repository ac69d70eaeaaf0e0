public import Evaluation
public import Foundation
public import KnowledgeModel
import Reading

/// How well the pipeline reads a folder of annotated articles, `NAME.txt` beside `NAME.json`.
public struct Assessment: Sendable {
  public private(set) var score: Score
  /// Right and wrong claims by rule.
  public private(set) var rules = RuleTally()
  /// A line an error, by article, in the order of their names.
  public private(set) var errors: [(article: String, lines: [String])] = []
  public private(set) var findings: [Finding] = []
  /// Articles that could not be read; they count as empty graphs.
  public private(set) var failed = 0

  /// - Throws: `EvaluationError` where the folder has no annotated articles, or one of them is malformed.
  public init(of folder: URL, by pipeline: Pipeline, isLenient: Bool = false) throws(EvaluationError) {
    score = Score(isLenient: isLenient)
    let gold = try AnnotationReader().goldArticles(in: folder)
    var expected = gold.makeIterator()
    pipeline.run(gold.map { ArticleSource(path: $0.textPath) }) { outcomes in
      for outcome in outcomes {
        guard let gold = expected.next() else { return }
        add(outcome, gold)
      }
    }
  }

  private mutating func add(_ outcome: ArticleOutcome, _ gold: GoldArticle) {
    findings += outcome.findings
    if outcome.graph == nil { failed += 1 }
    let predicted =
      outcome.graph.map { Annotation($0) }
      ?? Annotation(article: gold.name, published: nil, outlet: nil, language: nil, nodes: [], claims: [])
    let comparison = GraphComparison(gold: gold.graph, predicted: predicted, isLenient: score.isLenient)
    score.add(comparison)
    errors.append((gold.name, comparison.errors))
    if let graph = outcome.graph { rules.add(graph, comparison) }
  }
}
