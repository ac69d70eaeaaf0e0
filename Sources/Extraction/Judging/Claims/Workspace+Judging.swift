import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Keeps of the rules' proposals, and adds of the pairs that no rule sees, what the model holds likely.
  mutating func judge(by model: ClaimModel) {
    let titles = titlePlaces()
    let backings = proposals.filter { $0.relation == .backs }
    let backed = Dictionary(grouping: backings, by: \.to).merging(
      Dictionary(grouping: backings, by: \.from), uniquingKeysWith: +)
    var kept: [(order: Int, proposal: Proposal)] = []
    for (number, pair) in pairs().enumerated() {
      let answers = model.answers(about: pair.bag.hashes)
      for relation in relations(of: pair) {
        let own = pair.proposals.filter { proposals[$0].relation == relation }
        let probability = answers.probability(of: relation, isRuled: !own.isEmpty)
        guard probability >= model.threshold(of: relation, isRuled: !own.isEmpty) else { continue }
        if relation == .holdsPost, own.isEmpty, isWanted(pair, backed) { continue }
        for index in own {
          proposals[index].confidence = probability
          kept.append((index, proposals[index]))
        }
        if own.isEmpty, var proposal = proposal(relation, pair, model, titles) {
          proposal.confidence = probability
          kept.append((proposals.count + number, proposal))
        }
      }
    }
    isJudged = true
    proposals = kept.sorted { $0.order < $1.order }.map(\.proposal)
  }

  /// Who wants a post, is wanted for it or wants another for it does not hold it.
  private func isWanted(_ pair: Pair, _ backed: [Proposal.End: [Proposal]]) -> Bool {
    pair.proposals.contains { proposals[$0].relation == .candidateFor }
      || (backed[pair.from] ?? []).contains { backing in
        pair.sightings.allSatisfy { $0.sentence == backing.sentence }
      }
  }

  /// The relations that may join a pair; a symmetric one is asked in one direction.
  func relations(of pair: Pair) -> [Relation] {
    pair.relations.filter { !$0.isSymmetric || rank(pair.from) < rank(pair.to) }
  }

  /// A claim that no rule proposes, at the first place where both stand; the model tells its status and certainty.
  private func proposal(
    _ relation: Relation, _ pair: Pair, _ model: ClaimModel, _ titles: [Int: TitlePlace]
  ) -> Proposal? {
    if relation == .postIn {
      guard case .post(let post) = pair.from, let place = titles[post] else { return nil }
      return Proposal(
        relation: .postIn, from: pair.from, to: pair.to, tokens: place.tokens, sentence: place.sentence, rule: "post")
    }
    if relation == .holdsPost, case .post(let post) = pair.to, wantedTitle(of: post) != nil { return nil }
    guard let sighting = pair.sightings.first else { return nil }
    let chunks = titleChunks[sighting.sentence]
    let (first, last) = (min(sighting.from, sighting.to), max(sighting.from, sighting.to))
    let likeliest = model.qualifiers(by: pair.bag.hashes)
    var proposal = Proposal(
      relation: relation, from: pair.from, to: pair.to, status: relation == .holdsPost ? likeliest.status : nil,
      certainty: likeliest.certainty,
      tokens: chunks[first].tokens.lowerBound..<chunks[last].tokens.upperBound, sentence: sighting.sentence,
      rule: "learned-\(relation.rawValue)")
    if relation == .statedTo { proposal.certainty = nil }
    guard relation.isLasting || relation == .succeeds else { return proposal }
    guard let clause = clause(endingOf: proposal) else { return proposal }
    proposal.clause = clause.number
    // What is asked or supposed is not told.
    if relation == .holdsPost || relation == .owns, stance(of: clause).isHypothetical { return nil }
    if relation == .succeeds {
      // `overtages af`: yet to come
      if clause.verb.tense == .present, !clause.verb.isPerfect, proposal.certainty == nil {
        proposal.certainty = .expected
      }
    } else if relation != .memberOf {
      date(&proposal, by: clause)
    }
    let certainty = stance(of: clause).certainty
    if certainty == .denied || certainty == .rumoured && proposal.status != .current { proposal.certainty = certainty }
    return proposal
  }

  /// Takes the dates of the clause that ends the claim's words.
  private func date(_ proposal: inout Proposal, by clause: Clause) {
    let draw = Frame.Draw(
      relation: proposal.relation, from: .subject, to: .post,
      phase: proposal.status == .incoming ? .beginning : .lasting)
    date(&proposal, draw, clause, stance(of: clause))
  }

  private typealias TitlePlace = (tokens: Range<Int>, sentence: Int)

  /// Where each post is first named by its title.
  private func titlePlaces() -> [Int: TitlePlace] {
    var places: [Int: TitlePlace] = [:]
    for (sentence, chunks) in titleChunks.enumerated() {
      for chunk in chunks {
        if let post = chunk.title?.post, places[post] == nil { places[post] = (chunk.tokens, sentence) }
      }
    }
    return places
  }
}
