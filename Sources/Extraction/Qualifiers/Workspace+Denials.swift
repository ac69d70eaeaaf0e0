import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Denies what is rumoured of somebody who turns it down there or in the next two sentences: `nævnes som kandidat,
  /// men hun takker nej`.
  mutating func denyRumours() {
    for index in proposals.indices where isOpen(proposals[index]) {
      if turnsDown(proposals[index]) { proposals[index].certainty = .denied }
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
      clauses[sentence].enumerated().contains { number, clause in
        guard sentence > proposal.sentence || proposal.clause.map({ number > $0 }) ?? false else { return false }
        let isSubject = clause.subject?.chunks.contains {
          sentences[sentence][$0].draft.map { proposal.from == .draft($0) } ?? false
        }
        return (isSubject ?? false) && isRefusal(clause, number)
      }
    }
  }

  /// `afviser`, `siger nej tak`, `er ikke interesseret`; not `afviser at udtale sig`
  private func isRefusal(_ clause: Clause, _ number: Int) -> Bool {
    let chunks = sentences[clause.sentence]
    let forms = clause.chunks.filter { chunks[$0].isWord }.map { text(chunks[$0]) }
    switch clause.verb.lemma {
    case "afvise", "benægte", "dementere":
      let isSilence = clauses[clause.sentence].contains {
        $0.parent == number && ["kommentere", "udtale", "sige", "svare", "uddybe"].contains($0.verb.lemma)
      }
      return !clause.verb.isNegated && !isSilence && !forms.contains("kommentere")
    case "sige", "takke", "ryste": return forms.contains("nej") || forms.contains("hovedet")
    case "være", "have": return clause.verb.isNegated && (forms.contains("interesseret") || forms.contains("planer"))
    case "ønske", "stille": return clause.verb.isNegated && (forms.contains("op") || forms.contains("posten"))
    default: return false
    }
  }
}
