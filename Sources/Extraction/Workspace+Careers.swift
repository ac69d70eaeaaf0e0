import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Brings the holdings of each person into line with one another: who is dead holds nothing, who has been replaced
  /// is a former holder, and an old beginning is past where a later post is told.
  mutating func settleCareers() {
    let dead = deceased()
    let successors = Dictionary(
      grouping: proposals.filter { $0.relation == .succeeds && ($0.certainty ?? .stated) == .stated }, by: \.to
    ).mapValues { Set($0.map(\.from)) }
    let thisYear = article.published?.year
    for index in proposals.indices where proposals[index].relation == .holdsPost && proposals[index].status == .current
    {
      let holding = proposals[index]
      // `kommer fra en stilling som …`, where the new one has begun
      if holding.rule == Wording.comesFrom.name, holding.since == nil,
        proposals.contains(where: {
          $0.relation == .holdsPost && $0.from == holding.from && $0.to != holding.to && $0.status == .current
            && ($0.certainty ?? .stated) == .stated && !isTitleRule($0.rule)
        })
      {
        proposals[index].status = .former
        continue
      }
      if case .draft(let person) = holding.from, dead.contains(person), (holding.certainty ?? .stated) == .stated {
        proposals[index].status = .former
      } else if isReplaced(holding, by: successors[holding.from] ?? []) {
        proposals[index].status = .former
      } else if let since = holding.since, let thisYear, since.year < thisYear - 1,
        Workspace.beginnings.contains(holding.rule),
        proposals.contains(where: { isLater($0, than: holding) })
      {
        proposals[index].status = .former
      }
    }
    settlePast()
  }

  /// A holding whose end lies behind is over; one whose end is still to come is not.
  private mutating func settlePast() {
    guard let published = article.published else { return }
    for index in proposals.indices where proposals[index].relation == .holdsPost {
      guard let until = proposals[index].until, (proposals[index].certainty ?? .stated) == .stated else { continue }
      if proposals[index].status == .former, until.dayNumber > published.dayNumber {
        proposals[index].status = .current
      }
      guard proposals[index].status == .current else { continue }
      let today = PartialDate(
        year: published.year, month: until.month.flatMap { _ in published.month },
        day: until.day.flatMap { _ in published.day })
      if let today, until < today { proposals[index].status = .former }
    }
  }

  static let endings: WordSet = [
    Frame.resign.name, Frame.giveUp.name, Frame.leavePost.name, Frame.leaveOrganisation.name,
  ]
  static let beginnings: WordSet = [
    Frame.start.name, Frame.become.name, Frame.appoint.name, Frame.succeed.name, Frame.takeOver.name,
  ]

  /// Those of whom the article says that they are dead.
  private func deceased() -> Set<Int> {
    var dead: Set<Int> = []
    for (sentence, clauses) in clauses.enumerated() {
      let chunks = sentences[sentence]
      for clause in clauses {
        let forms = clause.forms
        guard
          tellsOfDeath(clause.verb, forms), !clause.verb.isNegated, clause.kind != .conditional
        else { continue }
        for place in clause.subject?.chunks ?? [] {
          if let draft = chunks[place].draft, drafts[draft].kind == .person { dead.insert(draft) }
        }
      }
    }
    return dead
  }

  /// `døde`, `er død`, `er gået bort`, `sov ind`
  private func tellsOfDeath(_ verb: VerbGroup, _ forms: [String]) -> Bool {
    switch verb.lemma {
    case "dø": verb.tense != .present || verb.isPerfect
    case "være": forms.contains("død")
    case "gå": forms.contains("bort") && !forms.contains("fra") && (verb.tense != .present || verb.isPerfect)
    case "sove": forms.contains("ind") && (verb.tense != .present || verb.isPerfect)
    case "afgå": forms.contains(run: ["ved", "døden"])
    default: false
    }
  }

  /// Whether one of the successors holds the post already.
  private func isReplaced(_ holding: Proposal, by successors: Set<Proposal.End>) -> Bool {
    guard holding.until == nil, !holding.isNow, !successors.isEmpty else { return false }
    return proposals.contains {
      $0.relation == .holdsPost && successors.contains($0.from) && $0.to == holding.to && $0.status == .current
    }
  }

  private func isLater(_ other: Proposal, than holding: Proposal) -> Bool {
    guard other.relation == .holdsPost, other.from == holding.from, other.to != holding.to, other.status == .current,
      (other.certainty ?? .stated) == .stated
    else { return false }
    guard let since = holding.since, let later = other.since else {
      return isTitleRule(other.rule) || other.rule == Frame.be.name || isToldAsLater(other, than: holding)
    }
    return since < later
  }

  /// `begyndte som journalist i 1990 og blev senere redaktør`
  private func isToldAsLater(_ other: Proposal, than holding: Proposal) -> Bool {
    guard other.sentence == holding.sentence, other.tokens.lowerBound >= holding.tokens.lowerBound,
      let clause = other.clause
    else { return false }
    return clauses[other.sentence][clause].forms.contains {
      ["senere", "siden", "derefter", "herefter"].contains($0)
    }
  }

  /// Who is elected or appointed minister is in office at once, unless a day is told.
  mutating func settleElections() {
    for index in proposals.indices
    where proposals[index].rule == Frame.appoint.name && proposals[index].relation == .holdsPost {
      guard proposals[index].status == .incoming, proposals[index].since == nil,
        proposals[index].certainty == .expected,
        let clause = proposals[index].clause
      else { continue }
      let verb = clauses[proposals[index].sentence][clause].verb
      guard ["vælge", "udnævne", "genvælge", "indsætte", "kåre", "forfremme"].contains(verb.lemma),
        verb.isPerfect || verb.tense == .past
      else {
        continue
      }
      proposals[index].status = .current
      proposals[index].certainty = nil
      if verb.lemma != "genvælge" { proposals[index].since = proposals[index].eventDate }
    }
  }
}
