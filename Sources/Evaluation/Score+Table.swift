import Foundation
import KnowledgeModel

extension Score {
  /// The tables as `score.py` prints them, with a final newline.
  public func table() -> String {
    let lines =
      ["\(articleCount) articles\(isLenient ? ", lenient names" : "")", ""]
      + rows("nodes", NodeKind.allCases.compactMap { kind in nodes[kind].map { (kind.rawValue, $0) } }) + [""]
      + rows("claims", Relation.allCases.compactMap { relation in claims[relation].map { (relation.rawValue, $0) } })
      + [""] + qualifierRows + [""] + [summary]
    return lines.joined(separator: "\n") + "\n"
  }

  /// `nodes F1 0.912 claims F1 0.804 qualifiers 0.950`
  public var summary: String {
    "nodes F1 \(Column.decimal(nodesF1)) claims F1 \(Column.decimal(claimsF1)) "
      + "qualifiers \(Column.decimal(qualifierAccuracy))"
  }

  /// An article's errors as `score.py --errors` prints them, with a final newline; empty where there are none.
  public static func errorList(of article: String, _ errors: [String]) -> String {
    errors.isEmpty ? "" : (["== \(article)"] + errors.map { "  " + $0 } + ["", ""]).joined(separator: "\n")
  }

  private func rows(_ title: String, _ tallies: [(name: String, tally: Tally)]) -> [String] {
    let heading =
      Column.left(title) + ["gold", "pred", "right"].map { Column.right($0, 6) }.joined()
      + ["P", "R", "F1"].map { Column.right($0, 8) }.joined()
    return [heading]
      + (tallies + [("micro total", tallies.map(\.tally).reduce(Tally(), +))]).map { name, tally in
        Column.left(name) + [tally.gold, tally.predicted, tally.right].map { Column.right(String($0), 6) }.joined()
          + [tally.precision, tally.recall, tally.f1].map { Column.right(Column.decimal($0), 8) }.joined()
      }
  }

  private var qualifierRows: [String] {
    let heading =
      Column.left("qualifiers") + Column.right("n", 6) + Column.right("right", 6) + Column.right("acc", 8)
      + Column.right("set", 6) + Column.right("right", 6) + Column.right("acc", 8)
    let tallies = Qualifier.allCases.map { ($0.rawValue, qualifiers[$0] ?? QualifierTally()) }
    return [heading]
      + (tallies + [("micro total", tallies.map(\.1).reduce(QualifierTally(), +))]).map { name, tally in
        Column.left(name) + Column.right(String(tally.count), 6) + Column.right(String(tally.right), 6)
          + Column.right(tally.accuracy.map(Column.decimal) ?? "-", 8) + Column.right(String(tally.setCount), 6)
          + Column.right(String(tally.setRight), 6) + Column.right(tally.setAccuracy.map(Column.decimal) ?? "-", 8)
      }
  }
}
