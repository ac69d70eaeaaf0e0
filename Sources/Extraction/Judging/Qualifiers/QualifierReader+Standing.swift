import DanishLanguage
import KnowledgeModel

extension QualifierReader {
  /// How a claim may stand: its status, where it is a holding, and its certainty.
  func standings(of proposal: Proposal) -> [Option<Standing>] {
    let clues = standingClues(of: proposal)
    let ruled = Standing(status: proposal.status, certainty: proposal.certainty ?? .stated)
    let statuses: [HoldingStatus?] = proposal.relation == .holdsPost ? HoldingStatus.allCases : [nil]
    return statuses.flatMap { status in
      Certainty.allCases.map { certainty in
        var bag = FeatureBag(names: names)
        let certaintySymbol = Symbol(certainty.rawValue)
        let statusSymbol = status.map { Symbol($0.rawValue) } ?? .none
        bag.add(.standing, statusSymbol, certaintySymbol)
        for (template, value) in clues {
          bag.add(.certainty, certaintySymbol, template, value)
          if status != nil { bag.add(.status, statusSymbol, template, value) }
        }
        let standing = Standing(status: status, certainty: certainty)
        if standing == ruled { bag.add(.standing, .ruled) }
        bag.close()
        return Option(value: standing, bag: bag)
      }
    }
  }

  private func standingClues(of proposal: Proposal) -> [(Symbol, Symbol)] {
    var clues: [(Symbol, Symbol)] = [
      (.bias, .none), (.rule, Symbol(proposal.rule)), (.relation, Symbol(proposal.relation.rawValue)),
      (.ruledCertainty, Symbol((proposal.certainty ?? .stated).rawValue)),
    ]
    if let status = proposal.status {
      clues.append((.ruledStatus, Symbol(status.rawValue)))
      clues.append((Symbol("ruled-\(status.rawValue)"), Symbol(proposal.rule)))
    }
    if let since = proposal.since { clues.append((.sinceTense, tense(of: since))) }
    if let until = proposal.until { clues.append((.untilTense, tense(of: until))) }
    for reading in proposal.readings {
      clues.append((.reading, Symbol("\(reading.rule)/\(reading.status?.rawValue ?? "-")/\(reading.certainty.rawValue)")))
    }
    if let clause = clause(of: proposal) {
      clues.append((.verb, Symbol(clause.verb.lemma)))
      clues.append((.tense, Symbol("\(clause.verb.tense.rawValue)\(clause.verb.isPerfect ? "/perfect" : "")")))
      clues.append((.kind, Symbol(clause.kind.rawValue)))
      for modal in clause.verb.modals { clues.append((.modal, Symbol(modal))) }
      if clause.verb.isNegated { clues.append((.negated, .none)) }
      let stance = workspace.stance(of: clause)
      clues.append((.stance, Symbol(stance.isHypothetical ? "hypothetical" : stance.certainty.rawValue)))
      clues.append((.stance, stance.isPast ? .past : .present))
      if let parent = clause.parent { clues.append((.parent, Symbol(workspace.clauses[clause.sentence][parent].verb.lemma))) }
      let chunks = workspace.sentences[clause.sentence]
      for place in clause.chunks.prefix(30) where chunks[place].isWord && chunks[place].draft == nil {
        let word = workspace.words[chunks[place].tokens.lowerBound]
        if word.isLetterOrDigit { clues.append((.word, SentenceView.symbol(of: word, workspace))) }
      }
    }
    if proposal.sentence == 0 { clues.append((.sentence, .headline)) }
    let tokens = workspace.document.sentences[proposal.sentence].tokens
    for token in tokens.prefix(60) {
      let form = workspace.words[token].form
      if form == "?" { clues.append((.sentence, .question)) }
      if ClauseWords.negations.contains(form) { clues.append((.sentence, .negated)) }
      if ClauseWords.uncertain.contains(form) { clues.append((.sentence, .uncertain)) }
    }
    for other in claims(from: proposal.from) where other.relation == .succeeds {
      clues.append((.succeeds, Symbol((other.certainty ?? .stated).rawValue)))
    }
    for other in claims(to: proposal.from) where other.relation == .succeeds {
      clues.append((.succeeded, Symbol((other.certainty ?? .stated).rawValue)))
    }
    if proposal.relation == .holdsPost {
      for other in claims(to: proposal.to) where other.relation == .holdsPost && other.from != proposal.from {
        clues.append((.rivalStatus, Symbol((other.status ?? .current).rawValue)))
      }
      for other in claims(from: proposal.from) where other.relation == .holdsPost && other.to != proposal.to {
        clues.append((.otherStatus, Symbol((other.status ?? .current).rawValue)))
      }
      let chunks = workspace.titleChunks[proposal.sentence]
      for (place, chunk) in chunks.enumerated() {
        guard let title = chunk.title, let post = title.post, proposal.to == .post(post) else { continue }
        clues.append((.titleStatus, Symbol(title.status?.rawValue ?? (title.isDefinite ? "definite" : "bare"))))
        if place > 0, chunks[place - 1].isWord {
          clues.append((.left, SentenceView.symbol(of: chunks[place - 1], workspace)))
        }
        let isBeside = [place + 1, place - 2].contains { chunks.indices.contains($0) && chunks[$0].draft.map { proposal.from == .draft($0) } ?? false }
        if isBeside { clues.append((.titleOwner, .this)) }
      }
    }
    return clues
  }
}

extension Symbol {
  static let standing = Symbol("standing"), certainty = Symbol("certainty"), status = Symbol("status")
  static let relation = Symbol("relation"), ruledCertainty = Symbol("ruled-certainty")
  static let ruledStatus = Symbol("ruled-status"), sinceTense = Symbol("since"), untilTense = Symbol("until")
  static let reading = Symbol("reading"), headline = Symbol("headline"), question = Symbol("question")
  static let uncertain = Symbol("uncertain"), succeeds = Symbol("succeeds"), succeeded = Symbol("succeeded")
  static let rivalStatus = Symbol("rival-status"), otherStatus = Symbol("other-status")
}
