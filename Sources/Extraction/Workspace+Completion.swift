import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Makes one of claims that say the same, and joins each post to its organisation.
  mutating func complete() {
    denyKinship()
    mergeProposals()
    settleElections()
    alignSuccessions()
    settleCareers()
    joinPosts()
    dropGenericPosts()
    // Who is still to come is no more than expected, however it is told.
    for index in proposals.indices
    where isToCome(proposals[index]) && (proposals[index].certainty ?? .stated) == .stated {
      proposals[index].certainty = .expected
    }
  }

  private func isToCome(_ holding: Proposal) -> Bool {
    guard holding.status == .acting, let since = holding.since, let published = article.published else {
      return holding.status == .incoming
    }
    return published.dayNumber < since.dayNumber
  }

  /// `en minister`: of whom nothing is told, it is no post in particular.
  private mutating func dropGenericPosts() {
    let told = Set(proposals.filter { $0.relation != .postIn }.map(\.to))
    proposals.removeAll {
      guard $0.relation == .postIn, case .post(let post) = $0.from else { return false }
      return posts[post].title == "minister" && !told.contains($0.from)
    }
  }

  /// Draws what follows from a succession: the successor's post was the predecessor's.
  mutating func completeSuccessions() {
    for succession in proposals where succession.relation == .succeeds {
      func posts(of end: Proposal.End) -> [Proposal] {
        proposals.filter { $0.relation == .holdsPost && $0.from == end }
      }
      let successor = posts(of: succession.from).filter { !isLeftBehind($0) }
      // What he or she does now is not what was handed over.
      let predecessor = posts(of: succession.to).filter { !$0.isNow && !tellsOfNewPost($0) && !isLeftBehind($0) }
      func near(_ claims: [Proposal]) -> [Proposal] { claims.filter { $0.sentence == succession.sentence } }
      func only(_ claims: [Proposal]) -> Proposal.End? {
        claims.first.flatMap { first in claims.allSatisfy { $0.to == first.to } ? first.to : nil }
      }
      let isStated = (succession.certainty ?? .stated) == .stated
      // The post that changes hands: one that the successor comes into in the same sentence, else one that both are
      // said to hold, else the predecessor's only one.
      let common = successor.first { mine in predecessor.contains { $0.to == mine.to } }
      // What has been taken over is no post that is yet to come.
      let begun = successor.filter { $0.status != .incoming }
      let choices: [Proposal.End?] = [
        common?.to, near(successor).first { $0.status == .incoming }?.to, near(predecessor).last?.to,
        near(successor).first { !isTitleRule($0.rule) && ($0.status != .former || $0.clause == succession.clause) }?.to,
        only(predecessor),
        isStated || successor.first?.status == .incoming ? only(successor) : nil,
        isStated ? only(begun) : nil,
      ]
      let post = choices.lazy.compactMap { $0 }.first
      guard let post, succession.certainty != .denied else { continue }
      func add(
        _ person: Proposal.End, _ status: HoldingStatus, _ certainty: Certainty?, since: PartialDate? = nil,
        attributedTo: Int? = nil
      ) {
        guard !proposals.contains(where: { $0.relation == .holdsPost && $0.from == person && $0.to == post }) else {
          return
        }
        proposals.append(
          Proposal(
            relation: .holdsPost, from: person, to: post, status: status, certainty: certainty, since: since,
            attributedTo: attributedTo, tokens: succession.tokens, sentence: succession.sentence,
            rule: succession.rule))
      }
      let certainty = succession.certainty ?? .stated
      add(
        succession.from, isStated ? .current : .incoming, certainty == .stated ? nil : certainty,
        since: succession.since, attributedTo: succession.attributedTo)
      for index in proposals.indices
      where proposals[index].relation == .holdsPost && proposals[index].from == succession.from
        && proposals[index].to == post && proposals[index].since == nil
      {
        proposals[index].since = succession.since
      }
      add(succession.to, isStated ? .former : .current, nil)
    }
  }

  /// `var prorektor, da han i 2018 afløste X`: what was left for the post that changed hands.
  private func isLeftBehind(_ holding: Proposal) -> Bool {
    guard holding.status == .former, let number = holding.clause,
      case let clause = clauses[holding.sentence][number], clause.verb.lemma == "være", clause.verb.tense == .past
    else { return false }
    return clauses(below: clause).contains {
      $0.opener == "da" && Workspace.comings.contains($0.verb.lemma)
    }
  }

  /// What verbs tell of who comes into a post.
  private static let comings: WordSet = [
    "afløse", "efterfølge", "overtage", "blive", "få", "tiltræde", "komme", "skifte", "rykke",
  ]

  /// `som bliver direktør i Falck`, `som er blevet direktør i Falck`
  private func tellsOfNewPost(_ holding: Proposal) -> Bool {
    guard let clause = holding.clause, Workspace.beginnings.contains(holding.rule), holding.status != .former else {
      return false
    }
    return clauses[holding.sentence][clause].verb.tense == .present
  }

  /// Who is called `borgmesterkandidat` wants to be borgmester.
  mutating func readCandidateTitles() {
    for index in proposals.indices where [.holdsPost, .candidateFor].contains(proposals[index].relation) {
      guard case .post(let held) = proposals[index].to, let title = wantedTitle(of: held) else { continue }
      proposals[index].relation = .candidateFor
      proposals[index].to = .post(postIndex(PostDraft(title: title, organisation: posts[held].organisation)))
      proposals[index].status = nil
    }
  }

  /// `borgmester` of `borgmesterkandidat`, `formand` of `formandskandidat`.
  func wantedTitle(of post: Int) -> String? {
    guard posts[post].title.hasSuffix("kandidat") else { return nil }
    let title = String(posts[post].title.dropLast(8))
    return [title, title.hasSuffix("s") ? String(title.dropLast()) : ""].first {
      lexicons.titles.longestMatch(in: [$0], at: 0, limit: 1)?.isGenitive == false
    }
  }

  /// What noun phrases say of a succession or an owner is as sure as the clause in which they stand: `nævnes som Xs
  /// afløser`, `skal overtage 40 procent`.
  mutating func weighPhrases() {
    for index in proposals.indices
    where [.succeeds, .owns].contains(proposals[index].relation) && proposals[index].clause == nil
      && proposals[index].certainty != .denied
    {
      let proposal = proposals[index]
      guard let clause = clause(endingOf: proposal) else { continue }
      let stance = stance(of: clause)
      if proposal.relation == .owns {
        // `skal overtage 40 procent`
        if stance.certainty != .stated { proposals[index].certainty = stance.certainty }
        continue
      }
      if ["nævne", "omtale", "udse", "spå"].contains(clause.verb.lemma) {
        proposals[index].certainty = .rumoured
      } else if stance.certainty == .rumoured || stance.certainty == .denied {
        proposals[index].certainty = stance.certainty
      }
    }
  }

  /// A succession is as sure as the successor's holding of the post.
  private mutating func alignSuccessions() {
    for index in proposals.indices where proposals[index].relation == .succeeds {
      let succession = proposals[index]
      let posts = proposals.filter { $0.relation == .holdsPost && $0.from == succession.to }.map(\.to)
      let holdings = proposals.filter { $0.relation == .holdsPost && $0.from == succession.from }
      let coming = holdings.filter { $0.status == .incoming }
      let begun = holdings.filter { $0.status == .current && $0.since != nil && !isTitleRule($0.rule) }
      guard
        let held = holdings.first(where: { posts.contains($0.to) })
          ?? (coming.count == 1 ? coming[0] : begun.count == 1 ? begun[0] : nil)
      else { continue }
      switch held.status {
      case .incoming:
        guard (succession.certainty ?? .stated) == .stated, !liesBehind(succession) else { continue }
        proposals[index].certainty = held.certainty
        // Who is to be replaced is still there, if nothing else tells of an end.
        for other in proposals.indices
        where proposals[other].relation == .holdsPost && proposals[other].from == succession.to
          && proposals[other].rule == succession.rule && proposals[other].status == .former
          && proposals[other].until == nil
        {
          proposals[other].status = .current
        }
      case .current, .acting, .former:
        if succession.certainty == .expected,
          held.since != nil || held.status != .current || held.rule == Frame.appoint.name
        {
          proposals[index].certainty = nil
        }
      case nil: break
      }
    }
  }

  /// `afløste`, `har afløst`; who has been chosen has yet to begin
  private func liesBehind(_ succession: Proposal) -> Bool {
    guard let clause = succession.clause, succession.rule != Frame.chosenAfter.name else { return false }
    let verb = clauses[succession.sentence][clause].verb
    return verb.isPerfect || verb.tense == .past && verb.modals.isEmpty
  }

  func isTitleRule(_ rule: String) -> Bool { rule.hasPrefix("title-") }

  /// One of each relation between the same two: the strongest wording decides.
  private mutating func mergeProposals() {
    struct Key: Hashable {
      let relation: Relation
      let ends: [Proposal.End]
    }
    var order: [Key] = []
    var groups: [Key: [Proposal]] = [:]
    for proposal in proposals {
      var ends = [proposal.from, proposal.to]
      if proposal.relation.isSymmetric, rank(ends[1]) < rank(ends[0]) { ends.swapAt(0, 1) }
      let key = Key(relation: proposal.relation, ends: ends)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(proposal)
    }
    proposals = order.compactMap { key in groups[key].flatMap { merged($0) } }
  }

  func rank(_ end: Proposal.End) -> Int {
    switch end {
    case .draft(let draft): draft
    case .post(let post): drafts.count + post
    }
  }

  private func merged(_ group: [Proposal]) -> Proposal? {
    func strength(_ proposal: Proposal) -> Int {
      let status: Int
      switch proposal.status {
      case .acting: status = 6
      case .former: status = 5
      // Who has begun is no longer to come.
      case .current where proposal.rule == Frame.takeOffice.name || proposal.rule == Frame.start.name: status = 4
      case .incoming: status = 3
      case .current: status = proposal.until != nil ? 5 : isTitleRule(proposal.rule) ? 1 : 2
      case nil: status = 1
      }
      let certainty: Int
      switch proposal.certainty ?? .stated {
      case .denied: certainty = 3
      case .stated: certainty = 2
      case .expected: certainty = 1
      case .rumoured: certainty = 0
      }
      return proposal.relation == .holdsPost ? status * 10 + certainty : certainty * 10 + status
    }
    guard
      var best = group.enumerated().max(by: { (strength($0.element), -$0.offset) < (strength($1.element), -$1.offset) }
      )?.element
    else { return nil }
    // Who has stood in and is now appointed is in office.
    if best.status == .acting, wasActing(best),
      let appointment = group.first(where: { $0.rule == Frame.appoint.name && $0.status != .acting })
    {
      best = appointment
      best.status = .current
      best.certainty = nil
      return best
    }
    for other in group where (other.certainty ?? .stated) == (best.certainty ?? .stated) || other.status == best.status
    {
      if best.since == nil, best.status != .former || other.status == .former || liesFarBack(other.since) {
        best.since = other.since
      }
      if best.until == nil { best.until = other.until }
      if best.attributedTo == nil, other.sentence == best.sentence { best.attributedTo = other.attributedTo }
    }
    if group.contains(where: {
      $0.attributedTo == nil && ($0.certainty ?? .stated) == (best.certainty ?? .stated) && $0.sentence != best.sentence
    }) {
      best.attributedTo = nil
    }
    return best
  }

  /// Far enough for what began then to be over.
  private func liesFarBack(_ date: PartialDate?) -> Bool {
    guard let date, let published = article.published else { return true }
    return published.dayNumber - date.dayNumber > 45
  }

  /// `har været konstitueret`, `har hidtil fungeret`
  private func wasActing(_ holding: Proposal) -> Bool {
    holding.clause.map { clauses[holding.sentence][$0].verb.isPerfect } ?? false
  }

  /// `postIn` for every post with an organisation that a claim uses or, where no model judges, the text names.
  private mutating func joinPosts() {
    var evidence: [Int: (tokens: Range<Int>, sentence: Int)] = [:]
    for (sentence, chunks) in titleChunks.enumerated() where !isJudged {
      for chunk in chunks {
        guard let title = chunk.title, let post = title.post, !title.isPlural, evidence[post] == nil, !title.isReference
        else { continue }
        evidence[post] = (chunk.tokens, sentence)
      }
    }
    var confidence: [Int: Double] = [:]
    for proposal in proposals {
      for case .post(let post) in [proposal.from, proposal.to] {
        if let sure = proposal.confidence { confidence[post] = max(sure, confidence[post] ?? 0) }
        if evidence[post] == nil { evidence[post] = (proposal.tokens, proposal.sentence) }
      }
    }
    let joined = Set(proposals.filter { $0.relation == .postIn }.map(\.from))
    for (post, place) in evidence.sorted(by: { $0.key < $1.key }) where !joined.contains(.post(post)) {
      guard let organisation = posts[post].organisation else { continue }
      proposals.append(
        Proposal(
          relation: .postIn, from: .post(post), to: .draft(organisation), tokens: place.tokens,
          sentence: place.sentence, rule: "post", confidence: confidence[post]))
    }
  }
}
