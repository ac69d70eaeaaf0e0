import KnowledgeModel

/// Whom a pronoun, a noun phrase or a short name means, as an index of the drafts.
enum Antecedent: Equatable {
  case one(Int)
  case nobody
  /// Two or more, each as likely as the other: none is taken.
  case equal([Int])

  /// How far apart the scores of two readings may be that are equally good: odds of 50 to 49.
  static let margin = 0.02
}

extension Workspace {
  /// Whom it means, if that is one; where several are equally good, a finding says so.
  mutating func settled(_ antecedent: Antecedent, at span: Span) -> Int? {
    switch antecedent {
    case .one(let draft): return draft
    case .nobody: return nil
    case .equal(let equal):
      let names = equal.map { drafts[$0].name }.joined(separator: " or ")
      findings.append(
        Finding(
          .note, source: article.identity, span: span,
          message: "“\(span.text(in: article.text))” may mean \(names), one as likely as the other: none is taken"))
      return nil
    }
  }
}
