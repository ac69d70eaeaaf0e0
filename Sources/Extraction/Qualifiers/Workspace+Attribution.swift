import KnowledgeModel

extension Workspace {
  /// Names the source of a claim where the text does: `ifølge VG`, `skriver NRK`, `Det erfarer Politiken.`
  mutating func attribute() {
    let sources = sentences.indices.map { source(in: $0) }
    for index in proposals.indices {
      let proposal = proposals[index]
      guard proposal.clause != nil || [.candidateFor, .backs].contains(proposal.relation),
        proposal.relation != .statedTo, proposal.relation != .familyOf, proposal.relation != .memberOf,
        proposal.relation != .holdsPost || proposal.status == .incoming, proposal.relation != .founded,
        proposal.relation != .partOf
      else { continue }
      var found = namer(of: proposal) ?? teller(of: proposal) ?? sources[proposal.sentence]?.draft
      // `Det skriver VG.` speaks of the sentence before.
      let next = proposal.sentence + 1
      if found == nil, sources.indices.contains(next), let later = sources[next], later.isBack { found = later.draft }
      guard let source = found, proposal.from != .draft(source), proposal.to != .draft(source) else { continue }
      proposals[index].attributedTo = source
    }
  }

  /// `VG nævner X som kandidat`: the source is whoever names them.
  private func namer(of proposal: Proposal) -> Int? {
    guard proposal.rule == Frame.nameCandidate.name, let clause = proposal.clause else { return nil }
    return subject(of: clauses[proposal.sentence][clause], in: proposal.sentence)
  }

  /// `Lund afviser, at …`, `bekræfter Lund, at …`: who tells, where a clause of telling governs the claim's.
  private func teller(of proposal: Proposal) -> Int? {
    guard let index = proposal.clause else { return nil }
    var clause = clauses[proposal.sentence][index]
    var steps = 0
    while let parent = clause.parent, steps < 4, clause.kind == .complement || clause.kind == .infinitive {
      let governor = clauses[proposal.sentence][parent]
      if clause.kind == .complement, Workspace.telling.contains(governor.verb.lemma),
        let teller = subject(of: governor, in: proposal.sentence), drafts[teller].kind == .person
      {
        return teller
      }
      clause = governor
      steps += 1
    }
    return nil
  }

  private static let telling: Set<String> = [
    "afvise", "benægte", "dementere", "bekræfte", "oplyse", "sige", "fortælle", "understrege", "forsikre", "fastslå",
    "slå",
  ]

  private func subject(of clause: Clause, in sentence: Int) -> Int? {
    clause.subject?.chunks.first.flatMap { sentences[sentence][$0].draft }
  }

  private func source(in sentence: Int) -> (draft: Int, isBack: Bool)? {
    let chunks = sentences[sentence]
    func isSource(_ place: Int) -> Bool {
      chunks.indices.contains(place) && chunks[place].draft.map { drafts[$0].kind == .outlet } ?? false
    }
    for place in chunks.indices where chunks[place].isWord {
      let word = text(chunks[place])
      if word == "ifølge" {
        for next in [place + 1, place + 2] where chunks.indices.contains(next) {
          if let draft = chunks[next].draft, drafts[draft].kind == .outlet || drafts[draft].kind == .person {
            return (draft, false)
          }
        }
      }
      if SpeechVerbs.writing.contains(word) {
        let opensWithIt =
          place > 0 && chunks[..<place].lazy.filter { $0.isWord }.prefix(2).contains { text($0) == "det" }
        for next in place + 1...place + 5
        where isSource(next) && !chunks[place + 1..<next].contains(where: { $0.draft != nil || text($0) == "," }) {
          guard let draft = chunks[next].draft else { continue }
          return (draft, opensWithIt && place <= 2)
        }
        if place > 0, isSource(place - 1), let draft = chunks[place - 1].draft { return (draft, false) }
      }
    }
    return nil
  }
}
