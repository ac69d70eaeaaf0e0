public import KnowledgeModel

/// How many right and wrong claims each extraction rule made. A claim counts for every rule among its evidence.
public struct RuleTally: Sendable {
  public struct Count: Sendable, Hashable {
    public var right = 0
    public var wrong = 0

    public var precision: Double { Double(right) / Double(max(1, right + wrong)) }
  }

  public private(set) var counts: [String: Count] = [:]

  public init() {}

  /// - Parameter graph: the graph whose annotation was compared, its claims in the same order.
  public mutating func add(_ graph: ArticleGraph, _ comparison: GraphComparison) {
    for (index, claim) in graph.claims.enumerated() {
      let isRight = comparison.rightClaims[index] != nil
      for rule in Set(claim.evidence.map(\.rule)) {
        counts[rule, default: Count()].right += isRight ? 1 : 0
        counts[rule, default: Count()].wrong += isRight ? 0 : 1
      }
    }
  }

  /// A line a rule, those with the most wrong claims first, with a final newline.
  public func table() -> String {
    let width = (["rule"] + counts.keys).map(\.count).max() ?? 4
    let heading =
      Column.left("rule", width) + Column.right("right", 8) + Column.right("wrong", 8) + Column.right("P", 8)
    let sorted = counts.sorted { a, b in (-a.value.wrong, a.key) < (-b.value.wrong, b.key) }
    let lines = sorted.map { rule, count in
      Column.left(rule, width) + Column.right(String(count.right), 8) + Column.right(String(count.wrong), 8)
        + Column.right(Column.decimal(count.precision), 8)
    }
    return ([heading] + lines).joined(separator: "\n") + "\n"
  }
}
