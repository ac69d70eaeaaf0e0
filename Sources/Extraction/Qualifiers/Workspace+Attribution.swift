import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Names the source of a claim where the text does: `ifølge VG`, `skriver NRK`, `Det erfarer Politiken.`
  mutating func attribute(where isMeant: (Proposal) -> Bool = { _ in true }) {
    var known: [Int: [Source]] = [:]
    func sources(in sentence: Int) -> [Source] {
      if let found = known[sentence] { return found }
      let found = self.sources(in: sentence)
      known[sentence] = found
      return found
    }
    var speakers: [Int: Int?] = [:]
    func speaker(in sentence: Int) -> Int? {
      if let found = speakers[sentence] { return found }
      let found = self.speaker(in: sentence)
      speakers[sentence] = .some(found)
      return found
    }
    for index in proposals.indices where isMeant(proposals[index]) {
      let proposal = proposals[index]
      if proposal.relation == .statedTo {
        proposals[index].attributedTo = reporter(of: proposal, sources(in:))
        continue
      }
      guard mayHaveSource(proposal) else {
        // `var ifølge VG direktør`
        if proposal.relation == .holdsPost, let clause = proposal.clause {
          let source =
            teller(of: proposal) ?? sources(in: proposal.sentence).first { $0.clause == clause && $0.isReport }?.draft
          if let source, proposal.from != .draft(source) { proposals[index].attributedTo = source }
        }
        continue
      }
      var found =
        namer(of: proposal) ?? teller(of: proposal) ?? speaker(in: proposal.sentence)
        ?? sources(in: proposal.sentence).first { reaches($0, proposal) }?.draft
      // `Det skriver VG.` speaks of the sentence before.
      let next = proposal.sentence + 1
      var told = proposal.sentence
      if found == nil, sentences.indices.contains(next) {
        found = sources(in: next).first(where: \.isBack)?.draft
        told = next
      }
      guard let source = found, proposal.from != .draft(source), proposal.to != .draft(source) else { continue }
      // Who turns down what an outlet tells of them is their own source.
      if drafts[source].kind == .outlet, proposal.certainty == .denied, turnsDown(proposal) { continue }
      proposals[index].attributedTo = source
      if drafts[source].kind == .outlet, proposal.certainty != .denied {
        // That somebody will ask or propose is foreseen, whoever tells it.
        let isForeseen = proposal.relation == .backs && proposal.certainty == .expected
        if !isForeseen, namesNoSource(told) || pointsToUnnamed(source, behind: told) {
          proposals[index].certainty = .rumoured
        }
        // `VG erfarer, at X er kandidat. X afviser.`
        if proposal.relation != .appoints, proposal.relation != .dismisses, turnsDown(proposal) {
          deny(index)
          proposals[index].attributedTo = nil
        }
      }
      // Where a rumour and its denial meet, the claim is the denier's.
      if let denier = denier(of: proposal), denier != source, proposal.status != .former {
        deny(index)
        if proposals[index].certainty == .denied {
          proposals[index].attributedTo = thirdParty(denier, to: proposal)
        }
      }
    }
  }

  /// Whether a source near by is likely to be the claim's: what is news, not what a title or a career tells beside it.
  private func mayHaveSource(_ proposal: Proposal) -> Bool {
    // `…, som ejes af X`: told by the way.
    if proposal.relation == .owns, let clause = proposal.clause,
      case let clause = clauses[proposal.sentence][clause], clause.kind == .relative, clause.verb.lemma == "eje"
    {
      return false
    }
    return switch proposal.relation {
    case .candidateFor, .backs: true
    case .familyOf, .memberOf, .founded, .partOf:
      (proposal.certainty ?? .stated) != .stated
        || proposal.clause.map { clauses[proposal.sentence][$0].kind == .main } ?? false
    case .holdsPost:
      proposal.clause != nil
        && (proposal.status == .incoming || proposal.status == .acting || proposal.certainty == .denied
          || proposal.rule == Frame.dismiss.name
          || Workspace.endings.contains(proposal.rule) || Workspace.beginnings.contains(proposal.rule))
    default: proposal.clause != nil
    }
  }

  /// `siger X ifølge VG til TT`, `NRK spurgte X … svarede han ifølge VG`: who has it that somebody spoke to an outlet.
  private func reporter(of proposal: Proposal, _ sources: (Int) -> [Source]) -> Int? {
    let last = proposal.rule == Frame.askedBy.name ? proposal.sentence + Workspace.answerReach : proposal.sentence
    for sentence in proposal.sentence...min(last, sentences.count - 1) {
      for source in sources(sentence)
      where source.isReport && (sentence != proposal.sentence || reaches(source, proposal))
        && proposal.to != .draft(source.draft) && proposal.from != .draft(source.draft)
      {
        if sentence == proposal.sentence
          || sentences[sentence].contains(where: { chunk in
            chunk.draft.map { proposal.from == .draft($0) } ?? false
          })
        {
          return source.draft
        }
      }
    }
    return nil
  }

  /// How many sentences on an answer is looked for.
  private static let answerReach = 4

  /// `Avisen henviser til kilder tæt på klubben.`, in one of the two sentences behind the report
  private func pointsToUnnamed(_ outlet: Int, behind sentence: Int) -> Bool {
    (sentence + 1..<min(sentence + 3, sentences.count)).contains { next in
      namesNoSource(next) && (clauses[next].first?.forms ?? []).contains(where: isPointing)
        && clauses[next].first?.subject?.chunks.contains { sentences[next][$0].draft == outlet } ?? false
    }
  }

  private func isPointing(_ word: String) -> Bool {
    ["henvis", "citer", "baser", "oplysning"].contains { word.hasPrefix($0) }
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
      if clause.kind == .complement, Workspace.telling.contains(governor.verb.lemma) {
        if let teller = subject(of: governor, in: proposal.sentence) {
          if [.person, .outlet].contains(drafts[teller].kind) { return teller }
        } else if let speaker = speaker(in: proposal.sentence) {
          return speaker
        } else if let outlet = outlet(in: governor) {
          // `flere kilder fortæller VG, at …`
          return outlet
        }
      }
      clause = governor
      steps += 1
    }
    return nil
  }

  private static let telling: WordSet = [
    "afvise", "benægte", "dementere", "bekræfte", "oplyse", "sige", "fortælle", "understrege", "forsikre", "fastslå",
    "slå", "skrive", "erfare", "berette", "melde", "afsløre", "rapportere", "anføre", "påstå", "hævde",
    "høre",
  ]

  private func outlet(_ chunk: Chunk) -> Int? { draft(of: chunk)?.kind == .outlet ? chunk.draft : nil }

  private func outlet(in clause: Clause) -> Int? {
    clause.chunks.lazy.compactMap { outlet(sentences[clause.sentence][$0]) }.first
  }

  /// The one who acts: behind `af` in the passive.
  private func subject(of clause: Clause, in sentence: Int) -> Int? {
    if clause.verb.isPassive, let agent = clause.arguments.first(where: { $0.preposition == "af" }) {
      return agent.chunks.first.flatMap { sentences[sentence][$0].draft }
    }
    return clause.subject?.chunks.first.flatMap { sentences[sentence][$0].draft }
  }

  /// Where a sentence names a source.
  private struct Source {
    let draft: Int
    /// `ifølge VG`
    var isReport = false
    /// Of the sentence before: `Det skriver VG.`
    var isBack = false
    /// The only clause that it is the source of: `der ifølge VG får posten`.
    var clause: Int?
  }

  private func reaches(_ source: Source, _ proposal: Proposal) -> Bool {
    guard let only = source.clause, var clause = proposal.clause else { return true }
    let clauses = clauses[proposal.sentence]
    // `Afløseren er ifølge VG fundet: Klubben har ansat …`
    if clause > only, clauses[only].kind == .main, isBehindColon(clauses[clause], clauses[only]) { return true }
    for _ in 0..<4 {
      if clause == only { return true }
      guard clauses[clause].kind == .complement || clauses[clause].kind == .infinitive,
        let parent = clauses[clause].parent
      else { return false }
      clause = parent
    }
    return false
  }

  /// The outlet in whose article something stands: named with it, else the last one named before.
  private func article(in sentence: Int, behind place: Int) -> Int? {
    let chunks = sentences[sentence]
    guard
      let noun = chunks[place...].prefix(8).firstIndex(where: {
        $0.isWord && (text($0).hasPrefix("artikel") || text($0) == "artiklen")
      })
    else { return nil }
    if let named = chunks[noun...].prefix(3).lazy.compactMap(outlet).first { return named }
    return sentences[max(0, sentence - 3)..<sentence].reversed().lazy.compactMap { $0.lazy.compactMap(outlet).first }
      .first
  }

  private func isBehindColon(_ clause: Clause, _ other: Clause) -> Bool {
    guard let start = other.chunks.first, let end = clause.chunks.first, start < end else { return false }
    return sentences[clause.sentence][start..<end].contains { $0.isWord && text($0) == ":" }
  }

  private func sources(in sentence: Int) -> [Source] {
    let chunks = sentences[sentence]
    var sources: [Source] = []
    func isSource(_ place: Int) -> Bool {
      chunks.indices.contains(place) && chunks[place].draft.map { drafts[$0].kind == .outlet } ?? false
    }
    for place in chunks.indices where chunks[place].isWord {
      let word = text(chunks[place])
      if word == "ifølge" {
        for next in [place + 1, place + 2] where chunks.indices.contains(next) {
          if let draft = chunks[next].draft, drafts[draft].kind == .outlet || drafts[draft].kind == .person {
            sources.append(
              Source(draft: draft, isReport: true, clause: clause(at: place, in: sentence)?.number))
            break
          }
        }
      }
      // `efter VG's oplysninger`
      if word == "efter", isSource(place + 1), chunks[place + 1].isGenitive, place + 2 < chunks.count,
        chunks[place + 2].isWord, ["oplysninger", "oplysning"].contains(text(chunks[place + 2])),
        let draft = chunks[place + 1].draft
      {
        sources.append(Source(draft: draft))
      }
      // `fremgår det af en artikel i VG`, `fremgår det af artiklen`
      if word == "fremgår", let draft = article(in: sentence, behind: place) { sources.append(Source(draft: draft)) }
      // `Det bekræfter formanden, X`
      if place <= 2, isReporting(place, in: sentence),
        chunks[..<place].contains(where: { $0.isWord && text($0) == "det" }), let draft = speaker(in: sentence)
      {
        sources.append(Source(draft: draft, isBack: true))
      }
      // `Det kan Børsen fortælle.`
      if place <= 3, SpeechVerbs.reported.contains(word), chunks[0].isWord, text(chunks[0]) == "det",
        let outlet = chunks[..<place].indices.first(where: isSource), let draft = chunks[outlet].draft
      {
        sources.append(Source(draft: draft, isBack: true))
      }
      if SpeechVerbs.writing.contains(word) {
        let opensWithIt =
          place > 0 && chunks[..<place].lazy.filter { $0.isWord }.prefix(2).contains { text($0) == "det" }
        if let next = (place + 1...place + 5).first(where: isSource),
          !chunks[place + 1..<next].contains(where: { $0.draft != nil || text($0) == "," }),
          let draft = chunks[next].draft
        {
          sources.append(Source(draft: draft, isBack: opensWithIt && place <= 2))
        } else if place > 0, isSource(place - 1), let draft = chunks[place - 1].draft {
          sources.append(Source(draft: draft))
        }
      }
    }
    return sources
  }
}
