import DanishLanguage
import KnowledgeModel

/// The post that changes hands in an article, on which frames fall back where a clause names none.
extension Workspace {
  /// The post that changes hands in the article and that these persons do not hold already; who only now comes into it
  /// is no such person.
  func postAtStake(besides persons: [Proposal.End] = []) -> Int? {
    let held = Set(
      latest.filter {
        $0.relation == .holdsPost && persons.contains($0.from) && $0.status != .incoming
          && !Workspace.beginnings.contains($0.rule)
      }.map(\.to))
    return stakes.filter { !held.contains(.post($0.key)) }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// How much speaks for each post that it is the one that changes hands: who comes and goes, `ny`, `posten`, the lead.
  mutating func weighStakes() {
    var weights: [Int: Double] = [:]
    for proposal in proposals where proposal.relation == .holdsPost && !isTitleRule(proposal.rule) {
      guard case .post(let post) = proposal.to else { continue }
      if proposal.status == .incoming, proposal.certainty != .denied { weights[post, default: 0] += 4 }
      if proposal.status == .former || proposal.until != nil { weights[post, default: 0] += 3 }
    }
    for (sentence, chunks) in titleChunks.enumerated() {
      for chunk in chunks {
        guard let title = chunk.title, let post = title.post, !title.isPlural, title.status != .former else { continue }
        var weight = 0.5
        if title.isReference { weight += 1.5 }
        if words[chunk.tokens].contains(where: { Workspace.openings.contains($0.lower) }) { weight += 3 }
        if sentence < 2 { weight += 2 }
        weights[post, default: 0] += weight
      }
    }
    stakes = weights
  }

  static let openings: WordSet = ["ny", "nye", "næste", "kommende", "ledige", "afgående", "fratrædende"]

  /// The only one who is said to leave the post that changes hands, or to have left it.
  func leaver() -> Proposal.End? {
    guard let post = postAtStake() else { return nil }
    let leaving = latest.filter {
      $0.relation == .holdsPost && $0.to == .post(post) && $0.certainty != .denied
        && ($0.status == .former || $0.until != nil || Workspace.endings.contains($0.rule) && !isNegated($0))
    }
    // Who has been succeeded already leaves nothing.
    let gone = latest.filter { $0.relation == .succeeds && $0.certainty == nil }.map(\.to)
    let persons = Set(leaving.map(\.from)).subtracting(gone)
    return persons.count == 1 ? persons.first : nil
  }

  private func isNegated(_ proposal: Proposal) -> Bool {
    proposal.clause.map { clauses[proposal.sentence][$0].verb.isNegated } ?? false
  }
}
