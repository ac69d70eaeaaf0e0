import DanishLanguage
import KnowledgeModel

extension QualifierReader {
  /// Who may have told a claim: nil for the article itself, what the rules took, and who is near.
  func sources(of proposal: Proposal) -> [Option<Int?>] {
    var options: [Option<Int?>] = [Option(value: nil, bag: FeatureBag(names: names))]
    func option(_ draft: Int) -> Int {
      if let known = options.firstIndex(where: { $0.value == draft }) { return known }
      options.append(Option(value: draft, bag: FeatureBag(names: names)))
      return options.count - 1
    }
    let certainty = Symbol((proposal.certainty ?? .stated).rawValue)
    let relation = Symbol(proposal.status.map { "\(proposal.relation.rawValue)/\($0.rawValue)" } ?? proposal.relation.rawValue)
    options[0].bag.add(.source, .none)
    options[0].bag.add(.source, .none, certainty)
    options[0].bag.add(.source, .none, relation)
    options[0].bag.add(.source, .none, Symbol(proposal.rule))
    options[0].bag.add(.source, .none, proposal.attributedTo == nil ? .none : .ruled)
    if let ruled = proposal.attributedTo {
      let index = option(ruled)
      options[index].bag.add(.source, .ruled)
      options[index].bag.add(.source, .ruled, certainty)
      options[index].bag.add(.source, .ruled, relation)
    }
    let near = max(0, proposal.sentence - 2)...min(sources.count - 1, proposal.sentence + 1)
    for site in sources[near].joined() where proposal.from != .draft(site.draft) && proposal.to != .draft(site.draft) {
      let index = option(site.draft)
      for (template, value) in clues(at: site, for: proposal) {
        options[index].bag.add(.source, template, value)
        options[index].bag.add(.source, certainty, template, value)
      }
      options[index].bag.add(.source, Symbol(workspace.drafts[site.draft].kind.name), relation)
    }
    for index in options.indices { options[index].bag.close() }
    return options
  }

  private func clues(at site: SourceSite, for proposal: Proposal) -> [(Symbol, Symbol)] {
    let distance = Symbol(site.sentence - proposal.sentence)
    let kind = Symbol(workspace.drafts[site.draft].kind.name)
    var clues: [(Symbol, Symbol)] = [
      (.kind, kind), (.distance, distance), (.cue, site.cue),
      (.cueDistance, Symbol("\(site.cue.text)/\(distance.text)")),
      (.cueDistance, Symbol("\(kind.text)/\(site.cue.text)/\(distance.text)")),
    ]
    let chunks = workspace.sentences[site.sentence]
    if let first = chunks.first(where: { $0.isWord && workspace.words[$0.tokens.lowerBound].isLetterOrDigit }) {
      clues.append((.opening, Symbol("\(SentenceView.symbol(of: first, workspace).text)/\(distance.text)")))
    }
    if let number = site.clause {
      let clauses = workspace.clauses[site.sentence]
      let clause = clauses[number]
      let isSubject = clause.subject?.chunks.contains(site.place) ?? false
      let role = isSubject ? "subject" : clause.arguments.first { $0.chunks.contains(site.place) }?.preposition ?? "-"
      clues.append((.verb, Symbol("\(clause.verb.lemma)/\(role)")))
      clues.append((.roles, Symbol("\(role)/\(distance.text)")))
      if site.sentence == proposal.sentence, let own = self.clause(of: proposal) {
        var current: Clause? = own
        var steps = 0
        var isGoverned = false
        while let place = current?.parent, steps < 4 {
          if place == number { isGoverned = true }
          current = clauses[place]
          steps += 1
        }
        clues.append((.clause, own.verb.finite == clause.verb.finite ? .same : isGoverned ? .parent : .apart))
        if isGoverned { clues.append((.parent, Symbol("\(clause.verb.lemma)/\(role)/\(own.kind.rawValue)"))) }
      }
    } else {
      clues.append((.clause, .none))
    }
    if site.sentence == proposal.sentence {
      let tokens = chunks[site.place].tokens
      clues.append((.order, tokens.upperBound <= proposal.tokens.lowerBound ? .backward : tokens.lowerBound >= proposal.tokens.upperBound ? .forward : .same))
    }
    if case .post(let post) = proposal.to, let owner = workspace.posts[post].organisation, owner == site.draft {
      clues.append((.postOwner, kind))
    }
    clues.append((.ends, Symbol("\(ends[site.sentence].contains(proposal.from) ? "from" : "-")/\(ends[site.sentence].contains(proposal.to) ? "to" : "-")/\(distance.text)")))
    if claims(from: .draft(site.draft)).contains(where: { $0.to == proposal.to }) { clues.append((.rivals, .this)) }
    return clues
  }
}

extension Symbol {
  static let source = Symbol("source"), cueDistance = Symbol("cue-distance"), opening = Symbol("opening")
  static let postOwner = Symbol("post-owner")
}
