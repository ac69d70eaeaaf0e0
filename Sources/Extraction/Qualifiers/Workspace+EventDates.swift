import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Dates what the sentence before tells: `Det sker 1. august.`, `Hendes sidste arbejdsdag er 31. oktober.`
  mutating func dateEvents() {
    for sentence in sentences.indices.dropFirst() {
      for clause in clauses[sentence] {
        let chunks = sentences[sentence]
        guard let phrase = clause.chunks.lazy.compactMap({ chunks[$0].date }).first else { continue }
        let date = date(of: phrase, in: clause)
        let forms = clause.chunks.filter { chunks[$0].isWord }.map { text(chunks[$0]) }
        if isHappening(clause, forms) {
          dateChange(toldIn: sentence - 1, by: date)
        } else if forms.contains(run: ["første", "arbejdsdag"]) {
          dateChange(toldIn: sentence - 1, by: date)
        } else if forms.contains(run: ["sidste", "arbejdsdag"]) || forms.contains(run: ["sidste", "dag"]),
          clause.verb.lemma == "være" || clause.verb.lemma == "blive"
        {
          dateEnd(toldBefore: sentence, by: date)
        }
      }
    }
  }

  /// `Det sker`, `Skiftet træder i kraft`
  private func isHappening(_ clause: Clause, _ forms: [String]) -> Bool {
    switch clause.verb.lemma {
    case "ske", "gælde": forms.contains("det") || forms.contains("dette") || forms.contains("skiftet")
    case "træde": forms.contains(run: ["i", "kraft"])
    default: false
    }
  }

  private mutating func dateChange(toldIn sentence: Int, by date: PartialDate) {
    for index in proposals.indices where proposals[index].sentence == sentence && proposals[index].clause != nil {
      let proposal = proposals[index]
      guard proposal.since == nil, proposal.until == nil else { continue }
      if proposal.relation == .holdsPost, proposal.status == .incoming || proposal.rule == Frame.become.name {
        proposals[index].since = date
      } else if proposal.relation == .holdsPost, Workspace.endingRules.contains(proposal.rule) {
        proposals[index].until = date
      } else if proposal.relation == .succeeds || proposal.relation == .owns {
        proposals[index].since = date
      }
    }
  }

  static let endingRules: Set<String> = [Frame.resign.name, Frame.leavePost.name]

  private mutating func dateEnd(toldBefore sentence: Int, by date: PartialDate) {
    guard
      let ending = proposals.indices.last(where: {
        proposals[$0].sentence <= sentence && proposals[$0].sentence >= sentence - 2
          && proposals[$0].relation == .holdsPost && Workspace.endingRules.contains(proposals[$0].rule)
      }), proposals[ending].until == nil
    else { return }
    proposals[ending].until = date
  }
}
