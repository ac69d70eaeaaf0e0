import DanishLanguage
import KnowledgeModel

extension QualifierReader {
  enum Limit: String, CaseIterable {
    case since, until
  }

  /// When a claim may begin or end: nil for never told, what the rules took, and every date of the article.
  func dates(_ limit: Limit, of proposal: Proposal) -> [Option<PartialDate?>] {
    let ruled = limit == .since ? proposal.since : proposal.until
    var options: [Option<PartialDate?>] = [Option(value: nil, bag: FeatureBag(names: names))]
    func option(_ date: PartialDate) -> Int {
      if let known = options.firstIndex(where: { $0.value == date }) { return known }
      options.append(Option(value: date, bag: FeatureBag(names: names)))
      return options.count - 1
    }
    let question = Symbol(limit.rawValue)
    let status = Symbol(proposal.status?.rawValue ?? proposal.relation.rawValue)
    options[0].bag.add(question, .none, ruled == nil ? .none : .ruled)
    options[0].bag.add(question, .none, status)
    options[0].bag.add(question, .none, .rule, Symbol(proposal.rule))
    if let ruled {
      let index = option(ruled)
      options[index].bag.add(question, .ruled)
      options[index].bag.add(question, .ruled, Symbol(proposal.rule))
      options[index].bag.add(question, .ruled, status, tense(of: ruled))
    }
    let own = claims(from: proposal.from)
    for site in dates where abs(site.sentence - proposal.sentence) <= QualifierReader.dateReach || ends[site.sentence].contains(proposal.from) || ends[site.sentence].contains(proposal.to) {
      let index = option(site.date)
      for (template, value) in clues(at: site, for: proposal) {
        options[index].bag.add(question, template, value)
        options[index].bag.add(question, status, template, value)
      }
    }
    for index in options.indices.dropFirst() {
      guard let date = options[index].value else { continue }
      options[index].bag.add(question, .tense, tense(of: date), status)
      options[index].bag.add(question, Symbol("exact"), Symbol(date.day != nil ? "day" : date.month != nil ? "month" : "year"))
      // What the rules date with it otherwise.
      for other in own where other.to != proposal.to {
        if other.since == date { options[index].bag.add(question, Symbol("other-since"), Symbol(other.status?.rawValue ?? "-")) }
        if other.until == date { options[index].bag.add(question, Symbol("other-until"), Symbol(other.status?.rawValue ?? "-")) }
      }
      if limit == .until, date == proposal.since { options[index].bag.add(question, Symbol("is-since")) }
      if limit == .until, let since = proposal.since, date < since { options[index].bag.add(question, Symbol("before-since")) }
      if limit == .since, let until = proposal.until, until < date { options[index].bag.add(question, Symbol("after-until")) }
    }
    for index in options.indices { options[index].bag.close() }
    return options
  }

  private static let dateReach = 1

  private func clues(at site: DateSite, for proposal: Proposal) -> [(Symbol, Symbol)] {
    let distance = max(-3, min(3, site.sentence - proposal.sentence))
    var clues: [(Symbol, Symbol)] = [(.cue, site.cue), (.distance, Symbol(distance))]
    let chunks = workspace.sentences[site.sentence]
    let speaksOfFrom = ends[site.sentence].contains(proposal.from)
    let speaksOfTo = ends[site.sentence].contains(proposal.to)
    clues.append((.ends, Symbol("\(speaksOfFrom ? "from" : "-")/\(speaksOfTo ? "to" : "-")")))
    clues.append((.endsCue, Symbol("\(speaksOfFrom ? "from" : "-")/\(speaksOfTo ? "to" : "-")/\(site.cue.text)")))
    if let number = site.clause {
      let clause = workspace.clauses[site.sentence][number]
      let isOwn = site.sentence == proposal.sentence && number == proposal.clause
      clues.append((.clause, isOwn ? .same : site.sentence == proposal.sentence ? .sentence : .apart))
      clues.append((.verb, Symbol(clause.verb.lemma)))
      if clause.verb.isNegated { clues.append((.negated, .none)) }
      let role = role(of: proposal.from, in: clause)
      let phases = VerbPhases.phases(of: clause.verb.lemma)
      clues.append((.role, role))
      clues.append((.roleVerb, Symbol("\(role.text)/\(clause.verb.lemma)")))
      clues.append((.roleVerb, Symbol("\(role.text)/\(clause.verb.lemma)/\(site.cue.text)")))
      clues.append((.phase, Symbol("\(phases.text)/\(role.text)")))
      clues.append((.phase, Symbol("\(phases.text)/\(role.text)/\(site.cue.text)")))
      clues.append((.clauseEnds, Symbol("\(role == .none ? "-" : "from")/\(self.role(of: proposal.to, in: clause) == .none ? "-" : "to")")))
      let direction = tense(of: site.date).text
      let verbTense = "\(clause.verb.tense.rawValue)\(clause.verb.isPerfect ? "/perfect" : "")"
      clues.append((.direction, Symbol("\(direction)/\(verbTense)")))
      clues.append((.direction, Symbol("\(direction)/\(verbTense)/\(site.cue.text)")))
      clues.append((.direction, Symbol("\(direction)/\(clause.verb.modals.first ?? "-")")))
      for place in clause.chunks.prefix(24) where chunks[place].isWord && chunks[place].draft == nil {
        clues.append((.word, SentenceView.symbol(of: chunks[place], workspace)))
      }
    } else {
      clues.append((.clause, .none))
    }
    // The nearest person and post.
    let nearest = nearest(to: site.place, in: chunks)
    clues.append((.nearestPerson, nearest.person.map { proposal.from == $0 ? .this : .other } ?? .none))
    clues.append((.nearestPost, nearest.post.map { proposal.to == $0 ? .this : .other } ?? .none))
    let left = site.place > 0 ? SentenceView.symbol(of: chunks[site.place - 1], workspace) : .none
    clues.append((.left, left))
    let right = site.place + 1 < chunks.count ? SentenceView.symbol(of: chunks[site.place + 1], workspace) : .none
    clues.append((.right, right))
    return clues
  }

  /// What part an end plays in a clause: `agent`, `patient`, a preposition, or none.
  func role(of end: Proposal.End, in clause: Clause) -> Symbol {
    let chunks = workspace.sentences[clause.sentence]
    func holds(_ places: [Int]) -> Bool {
      places.contains { place in
        chunks[place].draft.map { end == .draft($0) } ?? false
          || chunks[place].title?.post.map { end == .post($0) } ?? false
      }
    }
    if holds(clause.subject?.chunks ?? []) { return clause.verb.isPassive ? .patient : .agent }
    for argument in clause.arguments where holds(argument.chunks) {
      if argument.preposition.isEmpty { return .patient }
      return argument.preposition == "af" && clause.verb.isPassive ? .agent : Symbol(argument.preposition)
    }
    return holds(clause.chunks) ? .other : .none
  }

  /// The person and the post that stand nearest to a place, those before it first.
  private func nearest(to place: Int, in chunks: [Chunk]) -> (person: Proposal.End?, post: Proposal.End?) {
    var found: (person: Proposal.End?, post: Proposal.End?) = (nil, nil)
    for distance in 1...12 {
      for index in [place - distance, place + distance] where chunks.indices.contains(index) {
        if found.person == nil, let draft = chunks[index].draft, workspace.drafts[draft].kind == .person {
          found.person = .draft(draft)
        }
        if found.post == nil, let post = chunks[index].title?.post { found.post = .post(post) }
      }
    }
    return found
  }
}

extension Symbol {
  static let cue = Symbol("cue"), distance = Symbol("distance"), ends = Symbol("ends"), endsCue = Symbol("ends-cue")
  static let role = Symbol("role"), roleVerb = Symbol("role-verb"), phase = Symbol("phase")
  static let direction = Symbol("direction")
  static let clauseEnds = Symbol("clause-ends"), nearestPerson = Symbol("nearest-person")
  static let nearestPost = Symbol("nearest-post")
}

/// Where the rules hold a verb to stand in a holding: at its beginning, its end.
enum VerbPhases {
  static func phases(of lemma: String) -> Symbol { byVerb[lemma] ?? .none }

  private static let byVerb: [String: Symbol] = {
    var phases: [String: Set<String>] = [:]
    for frame in RuleList.frames {
      for verb in frame.verbs.keys {
        for draw in frame.draws where [.holdsPost, .succeeds].contains(draw.relation) && draw.phase != .none {
          phases[verb, default: []].insert("\(draw.phase)")
        }
      }
    }
    return phases.mapValues { Symbol($0.sorted().joined(separator: "+")) }
  }()
}
