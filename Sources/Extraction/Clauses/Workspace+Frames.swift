import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Reads the clauses of every sentence and lets each frame draw its claims from them.
  mutating func readClauses(_ frames: FrameIndex) {
    for sentence in sentences.indices {
      let clauses = ClauseReader(sentence: sentence, workspace: self).clauses()
      self.clauses.append(clauses)
    }
    read(frames, whoseStakesCount: false)
    weighStakes()
    read(frames, whoseStakesCount: true)
  }

  /// The frames that fall back on the post at stake come after the others, which tell it.
  private mutating func read(_ frames: FrameIndex, whoseStakesCount: Bool) {
    for sentence in sentences.indices {
      for clause in clauses[sentence] {
        let frames = frames.frames(for: clause.verb.lemma, whoseStakesCount: whoseStakesCount)
        if frames.isEmpty { continue }
        // `posten` is a word of the clause too.
        func isReference(_ place: Int) -> Bool { sentences[sentence][place].title?.isReference == true }
        let words =
          clause.chunks.contains(where: isReference)
          ? clause.chunks.filter { sentences[sentence][$0].isWord || isReference($0) }.map {
            text(sentences[sentence][$0])
          }
          : clause.forms
        let forms = [clause.opener] + words
        for (frame, particles) in frames where particles.contains(where: { $0.isEmpty || forms.contains(run: $0) }) {
          apply(frame, to: clause, forms)
        }
      }
    }
  }

  /// - Parameter forms: the words of the clause.
  private mutating func apply(_ frame: Frame, to clause: Clause, _ forms: [String]) {
    let sentence = clause.sentence
    switch frame.voice {
    case .any: break
    case .active: if clause.verb.isPassive { return }
    case .passive: if !clause.verb.isPassive { return }
    }
    if let modal = frame.modal, !clause.verb.modals.contains(modal) { return }
    if !frame.withoutModals.isEmpty, clause.verb.modals.contains(where: frame.withoutModals.contains) { return }
    if !frame.cues.isEmpty, !frame.cues.contains(where: { forms.contains(run: $0) }) { return }
    if !frame.blockers.isEmpty, forms.contains(where: frame.blockers.contains) { return }
    if frame.needsNegation, !clause.verb.isNegated { return }
    if frame.needsDate,
      !clause.chunks.contains(where: {
        sentences[sentence][$0].date.map {
          $0.isStart || $0.isEnd || $0.isPoint && $0.date != article.published
        } ?? false
      }), dateTold(by: "siden", under: clause) == nil
    {
      return
    }
    if !frame.governed.isEmpty, !governs(clause, frame.governed) { return }
    if let required = frame.requires, ends(required, wanting: [.post], of: clause).isEmpty,
      clauses(below: clause).first.map({ $0.kind != .infinitive || ends(required, wanting: [.post], of: $0).isEmpty })
        ?? true
    {
      return
    }
    for draw in frame.draws {
      let sources = ends(draw.from, wanting: draw.only ?? draw.relation.fromKinds, of: clause)
      for source in sources {
        let targets = ends(draw.to, wanting: draw.relation.toKinds, of: clause, holder: source)
        if !frame.acceptsReferences, isReference(targets, in: sentences[sentence]), isHolder(source) { continue }
        for (number, target) in targets.enumerated() where source != target && fits(target, draw.relation) {
          // `er henholdsvis formand og næstformand`
          if sources.count == targets.count, sources[number] != source, forms.contains("henholdsvis") { continue }
          propose(draw, source, target, clause, frame)
        }
      }
    }
  }

  /// Whether an infinitive clause with one of these verbs depends on a clause.
  private func governs(_ clause: Clause, _ lemmas: WordSet) -> Bool {
    clauses(below: clause).contains { $0.kind == .infinitive && lemmas.contains($0.verb.lemma) }
  }

  private mutating func propose(
    _ draw: Frame.Draw, _ source: Proposal.End, _ target: Proposal.End, _ clause: Clause, _ frame: Frame
  ) {
    var stance = stance(of: clause)
    if stance.isHypothetical { return }
    if frame.needsNegation { stance.certainty = .stated }
    // `er ikke længere konstitueret`
    if stance.certainty == .denied, clause.verb.lemma == "konstituere" { return }
    // `ønsker ikke at udtale sig til avisen`
    if stance.certainty == .denied, !draw.survivesNegation || draw.relation == .statedTo { return }
    // When a post that is already held began lies behind.
    if draw.to == .heldPost, draw.phase == .beginning, !stance.isPast { return }
    let tokens = clause.chunks.map { sentences[clause.sentence][$0].tokens }
    var proposal = Proposal(
      relation: draw.relation, from: source, to: target, status: draw.status, certainty: draw.certainty,
      tokens: (tokens.map(\.lowerBound).min() ?? 0)..<(tokens.map(\.upperBound).max() ?? 1), sentence: clause.sentence,
      rule: frame.name)
    proposal.clause = clause.number
    proposal.isNow = speaksOfNow(clause)
    if stance.certainty != .stated, draw.relation != .statedTo {
      proposal.certainty = stance.certainty == .expected && draw.certainty == .rumoured ? .rumoured : stance.certainty
    }
    if draw.relation == .holdsPost || draw.phase != .none { date(&proposal, draw, clause, stance) }
    proposals.append(proposal)
  }

  /// `er nu`, `er i dag`
  private func speaksOfNow(_ clause: Clause) -> Bool {
    guard clause.verb.tense == .present, !clause.verb.isPerfect else { return false }
    return clause.chunks.contains { place in
      let chunk = sentences[clause.sentence][place]
      return chunk.isWord && text(chunk) == "nu"
        || chunk.date.map { $0.date == article.published && words[$0.tokens.lowerBound].lower == "i" } ?? false
    }
  }

  /// What has been proposed of late: all of an article, and of a long text so much that the time stays linear in it.
  var latest: ArraySlice<Proposal> { proposals.suffix(400) }

  /// A country or town is neither bought nor founded.
  private func fits(_ end: Proposal.End, _ relation: Relation) -> Bool {
    guard case .draft(let draft) = end, [.owns, .founded, .partOf].contains(relation) else { return true }
    return drafts[draft].kind != .place || drafts[draft].detail.isEmpty
  }

  /// Which ends a role has in the clause, of the kinds that the relation can join.
  ///
  /// - Parameter holder: whose post it is that a role falls back on; without one the subject's.
  func ends(
    _ role: Frame.Role, wanting kinds: NodeKinds, of clause: Clause, holder: Proposal.End? = nil
  ) -> [Proposal.End] {
    let chunks = sentences[clause.sentence]
    func holders() -> [Proposal.End] { holder.map { [$0] } ?? ends(.subject, wanting: [.person], of: clause) }
    func read(_ argument: Argument?) -> [Proposal.End] {
      argument?.chunks.compactMap { end(chunks[$0], wanting: kinds) } ?? []
    }
    func first(_ prepositions: [String]) -> [Proposal.End] {
      let arguments = clause.arguments.filter {
        prepositions.contains($0.preposition) && !isOfDeparture($0, in: clause.sentence)
          && !isOfYears($0, in: clause.sentence)
      }
      for (place, argument) in arguments.enumerated() {
        let found = read(argument)
        if found.isEmpty { continue }
        // `både som formand og som direktør`
        return found
          + arguments[(place + 1)...].filter { $0.preposition == "som" && argument.preposition == "som" }
          .flatMap(read)
      }
      return []
    }
    switch role {
    case .subject: return read(clause.subject)
    case .agent:
      if clause.verb.isPassive {
        let found = first(["af"])
        if found.isEmpty, let owner = ownerOfBody(actingIn: clause), isKind(owner, of: kinds) { return [owner] }
        return found
      }
      let found = read(clause.subject)
      // `siger Lone Berg, direktør i Falck, der ejer …`
      if clause.kind == .relative, ["eje", "udgive"].contains(clause.verb.lemma),
        let speaker = clause.subject?.chunks.first, speaker > 0, isReporting(speaker - 1, in: clause.sentence),
        let owner = employer(closing: chunks[speaker], in: clause.sentence)
      {
        return [owner]
      }
      if found.isEmpty, clause.subject == nil, let owner = ownerOfBody(actingIn: clause), isKind(owner, of: kinds) {
        return [owner]
      }
      if found.isEmpty, clause.kind == .relative {
        return clause.subject.map { organisations(of: $0, in: clause.sentence) } ?? []
      }
      return found
    case .patient: return clause.verb.isPassive ? read(clause.subject) : first([""])
    case .after(let prepositions): return first(prepositions)
    case .post:
      for preposition in ["", "som", "til", "i", "på", "efter", "om"] {
        let found = first([preposition])
        if !found.isEmpty { return found }
      }
      return []
    case .party:
      return clause.arguments.filter { ["", "af"].contains($0.preposition) }.flatMap(\.chunks).filter { place in
        !chunks[place].isGenitive && chunks[place].draft.map { drafts[$0].detail == "party" } ?? false
      }.compactMap { end(chunks[$0], wanting: kinds) }
    case .actingPost:
      // `mødte Bo Lund som fungerende direktør`: of somebody else
      guard ends(.after([""]), wanting: [.person], of: clause).isEmpty, !Frame.resign.verbs.contains(clause.verb.lemma)
      else { return [] }
      return clause.arguments.filter { argument in
        argument.preposition == "som" && argument.chunks.contains { chunks[$0].title?.status == .acting }
      }.flatMap(read)
    case .postOfYears:
      return clause.arguments.filter { isOfYears($0, in: clause.sentence) }.flatMap(read)
    case .heldPost:
      let named = ends(.post, wanting: kinds, of: clause)
      guard named.isEmpty || isReference(named, in: chunks) else { return [] }
      for subject in holders() {
        let held = latest.filter { $0.relation == .holdsPost && $0.from == subject && $0.status != .incoming }
        if let post = held.last(where: { isToldBefore(clause, $0) }) ?? held.first {
          return speaksOfOthers(clause, than: post.to) ? [] : [post.to]
        }
        // `efter X, som havde bestridt den siden 2022`
        if isSucceeded(subject, in: clause.sentence) {
          return postAtStake().map { [.post($0)] } ?? []
        }
      }
      return []
    case .heldPostThere:
      let places = clause.arguments.filter { ["", "i", "på", "hos", "til", "fra"].contains($0.preposition) }
        .flatMap(\.chunks).compactMap { chunks[$0].draft }
        .filter { drafts[$0].kind != .place && !["parliament", "country"].contains(drafts[$0].detail) }
      let leaving = holders()
      let held = latest.filter { $0.relation == .holdsPost && $0.status != .incoming && leaving.contains($0.from) }
      let found = places.lazy.compactMap { place in held.last { organisation(of: $0.to) == .draft(place) } }.first
      if let found { return [found.to] }
      // `efter X, der forlod huset i maj`
      return leaving.contains { isSucceeded($0, in: clause.sentence) } ? postAtStake().map { [.post($0)] } ?? [] : []
    case .awaitedPost:
      return ends(.post, wanting: kinds, of: clause).isEmpty
        ? ends(.comingPost, wanting: kinds, of: clause, holder: holder) : []
    case .comingPost:
      let found = ends(.post, wanting: kinds, of: clause)
      if !found.isEmpty { return found }
      for subject in holders() {
        if let held = latest.last(where: {
          $0.relation == .holdsPost && $0.from == subject && $0.status == .incoming
        }) {
          return [held.to]
        }
        if latest.contains(where: { $0.relation == .succeeds && $0.from == subject }) {
          return postAtStake(besides: [subject]).map { [.post($0)] } ?? []
        }
      }
      return []
    case .ownPost:
      let found = ends(.post, wanting: kinds, of: clause)
      if !found.isEmpty { return found }
      for subject in holders() {
        let held = latest.filter { $0.relation == .holdsPost && $0.from == subject && $0.status != .incoming }
        // `DR fyrede hende`: what she did there
        let agents = ends(.agent, wanting: [.organisation, .mediaOutlet], of: clause)
        if let post = held.last(where: { organisation(of: $0.to).map(agents.contains) ?? false }) { return [post.to] }
        if let post = held.first(where: { $0.status != .former && !(clause.verb.tense == .past && $0.isNow) }) {
          return [post.to]
        }
        // `Den tidligere rektor gik på pension i maj.`
        if clause.verb.tense == .past, let only = held.first, held.allSatisfy({ $0.to == only.to && $0.until == nil }),
          !held.contains(where: \.isNow)
        {
          return [only.to]
        }
      }
      if clause.verb.isNegated { return [] }
      if let post = holders().lazy.compactMap({ self.postTakenOver(from: $0, in: clause.sentence) }).first {
        return [post]
      }
      return postAtStake(besides: holders()).flatMap { isHeld($0) ? nil : [.post($0)] } ?? []
    case .postAtStake:
      var found = ends(.post, wanting: kinds, of: clause)
      // `kandidat til at blive direktør`
      if found.isEmpty, let lower = clauses(below: clause).first, lower.kind == .infinitive {
        found = ends(.post, wanting: kinds, of: lower)
      }
      // `posten` alone means the one at stake rather than the one named last.
      if !found.isEmpty, !isReference(found, in: chunks) { return found }
      return postAtStake(besides: ends(.subject, wanting: [.person], of: clause)).map { [.post($0)] } ?? found
    case .leaver: return leaver().map { [$0] } ?? []
    }
  }

  /// `Han afløser X, der går på pension`: the post that X's successor comes into.
  private func postTakenOver(from person: Proposal.End, in sentence: Int) -> Proposal.End? {
    let succession = latest.last { $0.relation == .succeeds && $0.to == person && $0.sentence == sentence }
    guard let successor = succession?.from else { return nil }
    return latest.last {
      $0.relation == .holdsPost && $0.from == successor
        && ($0.status == .incoming || Workspace.beginnings.contains($0.rule) && $0.status != .former)
    }?.to
  }

  private func isSucceeded(_ person: Proposal.End, in sentence: Int) -> Bool {
    latest.contains { $0.relation == .succeeds && $0.to == person && $0.sentence == sentence }
  }

  /// The organisation that a post belongs to.
  func organisation(of end: Proposal.End) -> Proposal.End? {
    if case .post(let post) = end { posts[post].organisation.map { .draft($0) } } else { nil }
  }

  /// Whether somebody is said to have the post: `topchef Lone Berg`, `er stadig topchef`.
  private func isHeld(_ post: Int) -> Bool {
    latest.contains {
      $0.relation == .holdsPost && $0.to == .post(post) && $0.status == .current
        && (isTitleRule($0.rule) || $0.rule == Frame.be.name)
    }
  }

  /// `efter ti år som direktør`
  private func isOfYears(_ argument: Argument, in sentence: Int) -> Bool {
    guard argument.preposition == "som", let first = argument.chunks.first, first >= 2 else { return false }
    let chunk = sentences[sentence][first - 2]
    return chunk.isWord && ["år", "årtier", "måneder"].contains(text(chunk))
  }

  /// `efter sin afgang som direktør`, `fra en stilling som direktør`: no part of what the clause tells.
  private func isOfDeparture(_ argument: Argument, in sentence: Int) -> Bool {
    guard argument.preposition == "som", let first = argument.chunks.first, first >= 2 else { return false }
    let chunks = sentences[sentence]
    guard chunks[first - 2].isWord else { return false }
    switch text(chunks[first - 2]) {
    case "afgang", "exit", "fratræden", "farvel": return true
    case "stilling", "job", "post":
      return chunks[max(0, first - 5)..<first - 2].contains { $0.isWord && text($0) == "fra" }
    default: return false
    }
  }

  /// `blev valgt til Folketinget`: of another organisation than the post's.
  private func speaksOfOthers(_ clause: Clause, than end: Proposal.End) -> Bool {
    guard case .post(let post) = end else { return false }
    return clause.arguments.contains { argument in
      argument.preposition != "" && argument.preposition != "af"
        && argument.chunks.contains { place in
          guard let draft = sentences[clause.sentence][place].draft, drafts[draft].kind == .organisation else {
            return false
          }
          return draft != posts[post].organisation
        }
    }
  }

  private func isToldBefore(_ clause: Clause, _ proposal: Proposal) -> Bool {
    (proposal.sentence, proposal.clause ?? 0) <= (clause.sentence, clause.number)
  }

  private func isHolder(_ end: Proposal.End) -> Bool {
    latest.contains { $0.relation == .holdsPost && $0.from == end && $0.status != .incoming }
  }

  /// Whether the sentence says no more of the post than `posten`.
  private func isReference(_ posts: [Proposal.End], in chunks: [Chunk]) -> Bool {
    let titles = chunks.compactMap(\.title).filter { title in title.post.map { posts.contains(.post($0)) } ?? false }
    return titles.contains(where: \.isReference) && titles.allSatisfy(\.isReference)
  }

  /// `direktør i Falck, der ejer …`: the relative clause speaks of the organisation.
  private func organisations(of argument: Argument, in sentence: Int) -> [Proposal.End] {
    argument.chunks.compactMap {
      sentences[sentence][$0].title?.post.flatMap { posts[$0].organisation }.map { .draft($0) }
    }
  }

  /// Whom a definite title means, by who has been said to hold the post: `den nye rektor`, `den afgående direktør`.
  private func holder(of chunk: Chunk) -> Proposal.End? {
    guard let title = chunk.title, let post = title.post, title.isDefinite, !title.isPlural, !title.isReference else {
      return nil
    }
    let holdings = latest.filter {
      $0.relation == .holdsPost && $0.to == .post(post) && ($0.certainty ?? .stated) != .denied
    }
    let isComing =
      title.status == .incoming
      || words[chunk.tokens].contains { $0.lower == "kommende" || $0.lower.hasPrefix("ny") }
    let fitting = holdings.filter { ($0.status == .incoming) == isComing }
    let persons = Set((fitting.isEmpty ? holdings : fitting).map(\.from))
    return persons.count == 1 ? persons.first : nil
  }

  func end(_ chunk: Chunk, wanting kinds: NodeKinds) -> Proposal.End? {
    if kinds.contains(.post), let post = chunk.title?.post, chunk.title?.isPlural == false || kinds == .post {
      return .post(post)
    }
    if chunk.draft == nil, kinds.contains(.person), let holder = holder(of: chunk) { return holder }
    guard let draft = chunk.draft, kinds.contains(drafts[draft].kind.nodeKind) else { return nil }
    if drafts[draft].kind == .place, drafts[draft].detail == "area" { return nil }
    return .draft(draft)
  }
}

extension Array where Element == String {
  /// Whether `run` stands in it without a gap.
  func contains(run: [String]) -> Bool {
    guard let first = run.first, run.count <= count else { return false }
    // Most differ in length, which is seen at once.
    let length = first.utf8.count
    for start in indices where self[start].utf8.count == length && self[start] == first && start + run.count <= count {
      if self[start..<start + run.count].elementsEqual(run) { return true }
    }
    return false
  }
}
