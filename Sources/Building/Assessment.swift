public import Evaluation
import Extraction
public import Foundation
public import KnowledgeModel
import Reading

/// How well annotated articles are read.
public struct Assessment: Sendable {
  public private(set) var score: Score
  /// Right and wrong claims by rule.
  public private(set) var rules = RuleTally()
  /// The confidence of each claim that has one, and whether it is right.
  public private(set) var judged: [(confidence: Double, isRight: Bool)] = []
  /// A line an error, by article, in the order of their names.
  public private(set) var errors: [(article: String, lines: [String])] = []
  public private(set) var findings: [Finding] = []
  /// Articles that could not be read; they count as empty graphs.
  public private(set) var failed = 0

  init(isLenient: Bool = false) { score = Score(isLenient: isLenient) }

  /// Of what the pipeline makes of a folder, `NAME.txt` beside `NAME.json`.
  ///
  /// - Throws: `EvaluationError` where the folder has no annotated articles, or one of them is malformed.
  public init(of folder: URL, by pipeline: Pipeline, isLenient: Bool = false) throws(EvaluationError) {
    self.init(isLenient: isLenient)
    let gold = try AnnotationReader().goldArticles(in: folder)
    var expected = gold.makeIterator()
    pipeline.run(gold.map { ArticleSource(path: $0.textPath) }) { outcomes in
      for outcome in outcomes {
        guard let gold = expected.next() else { return }
        findings += outcome.findings
        if outcome.graph == nil { failed += 1 }
        add(outcome.graph, gold)
      }
    }
  }

  /// How far the confidence can be trusted: a row for each tenth, with the share of its claims that is right.
  public func reliabilityTable() -> String {
    let reliability = Reliability(judged)
    func padded(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    func three(_ number: Double) -> String { String(format: "%.3f", number) }
    let rows = reliability.bins.filter { $0.count > 0 }.map { bin in
      "\(String(format: "%.1f-%.1f", bin.from, bin.to))       \(padded(String(bin.count), 6))\(padded(three(bin.predicted), 11))\(padded(three(bin.observed), 10))"
    }
    return
      (["confidence    claims  predicted     right"] + rows + [
        "\nexpected calibration error \(three(reliability.error))"
      ])
      .joined(separator: "\n") + "\n"
  }

  /// Nil where the article could not be read.
  mutating func add(_ graph: ArticleGraph?, _ gold: GoldArticle) {
    let predicted =
      graph.map { Annotation($0) }
      ?? Annotation(article: gold.name, published: nil, outlet: nil, language: nil, nodes: [], claims: [])
    let comparison = GraphComparison(gold: gold.graph, predicted: predicted, isLenient: score.isLenient)
    score.add(comparison)
    errors.append((gold.name, comparison.errors))
    guard let graph else { return }
    rules.add(graph, comparison)
    for (index, claim) in graph.claims.enumerated() {
      if let confidence = claim.confidence { judged.append((confidence, comparison.rightClaims[index] != nil)) }
    }
  }
}
