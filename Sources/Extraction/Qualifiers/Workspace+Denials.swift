import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Denies what is rumoured of somebody who turns it down there or in the next two sentences: `nævnes som kandidat,
  /// men hun takker nej`.
  mutating func denyRumours() {
    for index in proposals.indices where isOpen(proposals[index]) {
      if turnsDown(proposals[index]) || isDismissed(in: proposals[index].sentence) {
        proposals[index].certainty = .denied
      }
    }
  }

  /// `Rygterne om, at …, er grebet ud af luften`
  private func isDismissed(in sentence: Int) -> Bool {
    clauses[sentence].prefix(Workspace.clauseReach).contains { clause in
      guard ["være", "kalde", "gribe", "mangle"].contains(clause.verb.lemma), !clause.verb.isNegated else {
        return false
      }
      return clause.chunks.contains { place in
        let chunk = sentences[sentence][place]
        return chunk.isWord
          && ["luften", "opspind", "opdigtet", "forkerte", "forkert", "usande", "usandt", "løgn", "vrøvl", "nonsens"]
            .contains(text(chunk))
      }
    }
  }

  /// What noun phrases say of a succession is as sure as the clause in which they stand: `nævnes som Xs afløser`.
  mutating func weighSuccessions() {
    for index in proposals.indices
    where proposals[index].relation == .succeeds && proposals[index].clause == nil
      && proposals[index].certainty != .denied
    {
      let proposal = proposals[index]
      guard let clause = clause(endingOf: proposal) else { continue }
      let stance = stance(of: clause)
      if ["nævne", "omtale", "udse", "spå"].contains(clause.verb.lemma) {
        proposals[index].certainty = .rumoured
      } else if stance.certainty == .rumoured || stance.certainty == .denied {
        proposals[index].certainty = stance.certainty
      }
    }
  }

  private func isOpen(_ proposal: Proposal) -> Bool {
    guard case .draft = proposal.from else { return false }
    switch proposal.relation {
    case .candidateFor: return proposal.certainty == .rumoured
    case .holdsPost: return proposal.status == .incoming && proposal.certainty == .rumoured
    default: return false
    }
  }

  private static let reach = 2

  private func turnsDown(_ proposal: Proposal) -> Bool {
    let last = min(sentences.count - 1, proposal.sentence + Workspace.reach)
    return (proposal.sentence...last).contains { sentence in
      let start = sentence > proposal.sentence ? 0 : proposal.clause.map { $0 + 1 } ?? clauses[sentence].count
      return clauses[sentence].dropFirst(start).prefix(Workspace.clauseReach).contains { clause in
        let isSubject = clause.subject?.chunks.contains {
          sentences[sentence][$0].draft.map { proposal.from == .draft($0) } ?? false
        }
        return (isSubject ?? false) && isRefusal(clause)
      }
    }
  }

  /// `afviser`, `siger nej tak`, `er ikke interesseret`; not `afviser at udtale sig`
  private func isRefusal(_ clause: Clause) -> Bool {
    let chunks = sentences[clause.sentence]
    let forms = clause.chunks.filter { chunks[$0].isWord }.map { text(chunks[$0]) }
    switch clause.verb.lemma {
    case "afvise", "benægte", "dementere":
      let isSilence = clauses(below: clause).contains {
        ["kommentere", "udtale", "sige", "svare", "uddybe"].contains($0.verb.lemma)
      }
      return !clause.verb.isNegated && !isSilence && !forms.contains("kommentere")
    case "sige", "takke", "ryste": return forms.contains("nej") || forms.contains("hovedet")
    case "være", "have": return clause.verb.isNegated && (forms.contains("interesseret") || forms.contains("planer"))
    case "ønske", "stille": return clause.verb.isNegated && (forms.contains("op") || forms.contains("posten"))
    default: return false
    }
  }
}
