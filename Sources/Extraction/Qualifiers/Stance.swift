import DanishLanguage
import KnowledgeModel

/// How a clause stands to what it says.
struct Stance {
  var certainty: Certainty = .stated
  /// Told in the past tense.
  var isPast = false
  /// Not told at all: a question, a condition, a wish.
  var isHypothetical = false
}

extension Workspace {
  private static let denying: Set<String> = ["afvise", "benægte", "dementere", "nægte", "afkræfte"]
  private static let rumouring: Set<String> = ["rygtes", "forlyde", "spekulere", "spå", "gætte", "udse"]
  private static let foreseeing: Set<String> = ["forvente", "vente", "planlægge", "håbe", "ønske", "love", "forudse", "overveje"]
  private static let wishing: Set<String> = ["kræve", "opfordre", "foreslå", "håbe", "ønske"]

  /// Certainty of a clause: its own negation and modals, then those of the clauses that it depends on.
  func stance(of clause: Clause) -> Stance {
    var stance = ownStance(clause)
    var current = clause
    var steps = 0
    while let parent = current.parent, steps < 4, current.kind == .complement || current.kind == .infinitive {
      let governor = clauses[clause.sentence][parent]
      let lemma = governor.verb.lemma
      if Workspace.denying.contains(lemma) {
        if !governor.verb.isNegated { stance.certainty = .denied }
      } else if Workspace.rumouring.contains(lemma) {
        if stance.certainty != .denied { stance.certainty = .rumoured }
      } else if Workspace.wishing.contains(lemma), current.kind == .complement {
        stance.isHypothetical = true
      } else if Workspace.foreseeing.contains(lemma), stance.certainty == .stated {
        stance.certainty = .expected
      }
      if current.kind == .infinitive {
        let outer = ownStance(governor)
        if governor.verb.isNegated, !Workspace.denying.contains(lemma) { stance.certainty = .denied }
        if outer.certainty == .expected || outer.certainty == .rumoured, stance.certainty == .stated {
          stance.certainty = outer.certainty
        }
        if outer.isPast { stance.isPast = true }
        if stance.certainty == .stated, !governor.verb.isPerfect, governor.verb.tense == .present, !["være"].contains(lemma) {
          stance.certainty = .expected
        }
      }
      current = governor
      steps += 1
    }
    return stance
  }

  private func ownStance(_ clause: Clause) -> Stance {
    var stance = Stance()
    let chunks = sentences[clause.sentence]
    let forms = clause.chunks.filter { chunks[$0].isWord }.map { text(chunks[$0]) }
    stance.isPast = clause.verb.tense == .past || clause.verb.isPerfect
    if clause.kind == .conditional { stance.isHypothetical = true }
    if let last = document.sentences[clause.sentence].tokens.last, words[last].form == "?" { stance.isHypothetical = true }
    let modal = clause.verb.modals.first
    let modalIsPresent = clause.verb.tense == .present
    if let modal {
      switch modal {
      case "skulle", "ville": stance.certainty = modalIsPresent ? .expected : clause.kind == .main ? .rumoured : .expected
      case "kunne", "måtte": if clause.verb.tense == .present, modal == "kunne" { stance.certainty = .rumoured }
      case "burde": stance.isHypothetical = true
      default: break
      }
    }
    if ["forvente", "vente", "spå"].contains(clause.verb.lemma) { stance.certainty = .expected }
    if forms.contains(where: ClauseWords.uncertain.contains) { stance.certainty = .rumoured }
    if clause.verb.isNegated { stance.certainty = .denied }
    return stance
  }

  /// Sets status, dates and certainty by where the event stands in a holding.
  func date(_ proposal: inout Proposal, _ draw: Frame.Draw, _ clause: Clause, _ stance: Stance) {
    let chunks = sentences[clause.sentence]
    let dates = clause.chunks.compactMap { chunks[$0].date }
    let published = article.published
    func isFuture(_ date: PartialDate) -> Bool { published.map { date.dayNumber > $0.dayNumber } ?? false }
    let start = dates.first { ["siden", "fra"].contains($0.preposition) }?.date
    let end = dates.first { ["til", "frem til", "indtil", "inden"].contains($0.preposition) }?.date
    let plain = dates.first { !["siden", "fra", "til", "frem til", "indtil", "efter", "inden", "før"].contains($0.preposition) }?.date
    let isHeld = proposal.relation == .holdsPost
    switch draw.phase {
    case .none: break
    case .beginning:
      proposal.since = start ?? plain
      if end != proposal.since { proposal.until = end }
      guard isHeld, proposal.status == nil else { break }
      let isAhead = proposal.since.map(isFuture) ?? !stance.isPast
      if isAhead || stance.certainty == .expected || stance.certainty == .rumoured || stance.certainty == .denied {
        proposal.status = .incoming
        if stance.certainty == .stated { proposal.certainty = .expected }
      } else {
        proposal.status = .current
      }
    case .lasting:
      proposal.since = start
      proposal.until = end
      if proposal.since == nil, stance.isPast, clause.verb.isPerfect { proposal.since = nil }
      guard isHeld, proposal.status == nil else { break }
      if stance.certainty == .expected || stance.certainty == .rumoured {
        proposal.status = .incoming
      } else if stance.isPast, !(clause.verb.isPerfect && start != nil) {
        proposal.status = .former
      } else {
        proposal.status = .current
      }
    case .ending:
      proposal.until = end ?? plain ?? (start.map { isFuture($0) ? $0 : nil } ?? nil)
      guard isHeld, proposal.status == nil else { break }
      let isAhead = proposal.until.map(isFuture) ?? !stance.isPast
      proposal.status = isAhead || stance.certainty == .expected ? .current : .former
      if proposal.certainty == .expected { proposal.certainty = nil }
      if proposal.certainty == .denied { proposal.certainty = nil; proposal.until = nil; proposal.status = .current }
    }
  }
}
