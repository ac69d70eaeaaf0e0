import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Every person with whom and what a sentence speaks of together with them, every two nodes that a rule joins, and
  /// every post with its organisation.
  func pairs(names: FeatureNames? = nil) -> [Pair] {
    var finder = PairFinder(workspace: self, names: names)
    finder.find()
    return finder.pairs
  }
}

/// Collects the pairs of an article.
struct PairFinder {
  let workspace: Workspace
  let names: FeatureNames?
  private(set) var pairs: [Pair] = []
  /// By the numbers of their ends.
  private var index: [Int: Int] = [:]

  /// The pairs that rules join, by the same numbers.
  private let ruled: Set<Int>

  init(workspace: Workspace, names: FeatureNames?) {
    self.workspace = workspace
    ruled = Set(workspace.proposals.map { PairFinder.number($0.from, $0.to) })
    self.names = names
  }

  /// How many nodes back a node is paired in its sentence, so that the time stays linear in the text.
  private static let reach = 12

  mutating func find() {
    for sentence in workspace.sentences.indices {
      guard let view = SentenceView(sentence, of: workspace) else { continue }
      let reader = SightingReader(view, workspace)
      for (number, later) in view.places.enumerated() {
        for earlier in view.places[max(0, number - PairFinder.reach)..<number] where earlier.end != later.end {
          see(earlier, later, reader)
          see(later, earlier, reader)
        }
      }
    }
    for (number, proposal) in workspace.proposals.enumerated() {
      let pair = pair(proposal.from, proposal.to)
      pairs[pair].proposals.append(number)
    }
    for (post, draft) in workspace.posts.enumerated() {
      if let organisation = draft.organisation { _ = pair(.post(post), .draft(organisation)) }
    }
    writeArticleFeatures()
    for pair in pairs.indices { pairs[pair].bag.close() }
  }

  private mutating func see(_ from: SentenceView.Place, _ to: SentenceView.Place, _ reader: SightingReader) {
    guard PairFinder.isJoinable(from.kind, to.kind) else { return }
    // What organisations do is told in so many words: without a rule there is as good as never a claim.
    guard from.kind == .person || ruled.contains(PairFinder.number(from.end, to.end)) else { return }
    let pair = pair(from.end, to.end)
    reader.write(from, to, into: &pairs[pair].bag)
    pairs[pair].sightings.append(.init(sentence: reader.view.sentence, from: from.chunk, to: to.chunk))
  }

  private static func isJoinable(_ from: NodeKind, _ to: NodeKind) -> Bool {
    from != .post && !Pair.relations(from, to).isEmpty
  }

  private static func number(_ from: Proposal.End, _ to: Proposal.End) -> Int { from.number << 32 | to.number }

  private mutating func pair(_ from: Proposal.End, _ to: Proposal.End) -> Int {
    let ends = PairFinder.number(from, to)
    if let known = index[ends] { return known }
    index[ends] = pairs.count
    var pair = Pair(from: from, to: to, kinds: (workspace.kind(of: from), workspace.kind(of: to)))
    pair.bag = FeatureBag(names: names, capacity: 120)
    pairs.append(pair)
    return pairs.count - 1
  }

  // MARK: - What the article tells

  private mutating func writeArticleFeatures() {
    let rules = workspace.proposals.map { Symbol("\($0.relation.rawValue):\($0.rule)") }
    var rulesAt: [Proposal.End: [Symbol]] = [:]
    for (proposal, name) in zip(workspace.proposals, rules) {
      for end in [proposal.from, proposal.to] where !(rulesAt[end] ?? []).contains(name) {
        rulesAt[end, default: []].append(name)
      }
    }
    let draftFeatures = workspace.drafts.map(features)
    let postFeatures = postFeatures()
    for index in pairs.indices {
      // Taken out, so that adding to it copies nothing.
      var bag = FeatureBag()
      swap(&bag, &pairs[index].bag)
      let pair = pairs[index]
      bag.add(.bias)
      bag.add(.kinds, Symbol(pair.kinds.from.rawValue), Symbol(pair.kinds.to.rawValue))
      bag.add(.sightings, Symbol(min(pair.sightings.count, 4)))
      var own: [Symbol] = []
      for number in pair.proposals {
        let proposal = workspace.proposals[number]
        let rule = rules[number]
        own.append(rule)
        bag.add(.rule, rule)
        bag.add(.ruled, rule)
        bag.add(.ruled, Symbol(proposal.relation.rawValue), Symbol((proposal.certainty ?? .stated).rawValue))
        if let status = proposal.status { bag.add(.ruleStatus, Symbol(status.rawValue)) }
        bag.add(.ruleCertainty, Symbol((proposal.certainty ?? .stated).rawValue))
      }
      if pair.proposals.isEmpty { bag.add(.unruled) }
      for rule in rulesAt[pair.from] ?? [] where !own.contains(rule) { bag.add(.ruleFrom, rule) }
      for rule in rulesAt[pair.to] ?? [] where !own.contains(rule) { bag.add(.ruleTo, rule) }
      for end in [pair.from, pair.to] {
        switch end {
        case .draft(let draft): bag.add(draftFeatures[draft])
        case .post(let post): bag.add(postFeatures[post])
        }
      }
      pairs[index].bag = bag
    }
  }

  /// What the article shows of a person, organisation or outlet, wherever it stands.
  private func features(of node: Draft) -> FeatureBag {
    var bag = FeatureBag(names: names)
    let first = node.mentions.first
    let kind = Symbol(node.kind.nodeKind.rawValue)
    bag.add(.draft, kind, Symbol(node.detail))
    let naming = first?.form == .name ? first?.reason == "lexicon" ? "lexicon" : "shape" : "other"
    bag.add(.naming, kind, Symbol(min(node.words.count, 4)), Symbol(naming))
    bag.add(.mentions, kind, Symbol(min(node.mentions.count, 6)))
    return bag
  }

  /// What the article shows of each post, wherever it stands.
  private func postFeatures() -> [FeatureBag] {
    var bags = workspace.posts.map { post in
      var bag = FeatureBag(names: names)
      bag.add(.postTitle, post.title.contains(where: \.isUppercase) ? .capital : Symbol(post.title))
      if post.organisation == nil { bag.add(.postAlone) }
      return bag
    }
    var counts = [Int](repeating: 0, count: bags.count)
    var confidence = [Double](repeating: 0, count: bags.count)
    for chunks in workspace.titleChunks {
      for chunk in chunks {
        guard let title = chunk.title, let post = title.post else { continue }
        counts[post] += 1
        confidence[post] = max(confidence[post], title.confidence ?? 0)
        if counts[post] == 1 { bags[post].add(.postClass, Symbol(title.titleClass.rawValue), Symbol(title.scope)) }
        bags[post].add(
          .postMark, title.isPlural ? .plural : title.isDefinite ? .definite : .bare,
          title.hasLocalOrganisation ? .local : .none)
      }
    }
    for post in bags.indices {
      bags[post].add(.postCount, Symbol(min(counts[post], 4)))
      for step in stride(from: 1, through: Int(confidence[post] * 10), by: 1) {
        bags[post].add(.postSure, Symbol(step))
      }
    }
    return bags
  }
}

extension Workspace {
  func kind(of end: Proposal.End) -> NodeKind {
    switch end {
    case .draft(let draft): drafts[draft].kind.nodeKind
    case .post: .post
    }
  }
}

extension Symbol {
  static let bias = Symbol("bias"), kinds = Symbol("kinds"), sightings = Symbol("sightings"), rule = Symbol("rule")
  static let ruled = Symbol("ruled"), ruleStatus = Symbol("rule-status"), ruleCertainty = Symbol("rule-certainty")
  static let unruled = Symbol("unruled"), ruleFrom = Symbol("rule-from"), ruleTo = Symbol("rule-to")
  static let naming = Symbol("naming"), mentions = Symbol("mentions"), draft = Symbol("detail"),
    postTitle = Symbol("post-title"), postClass = Symbol("post-class")
  static let postSure = Symbol("post-sure"), postAlone = Symbol("post-alone"), postMark = Symbol("post-mark"),
    postCount = Symbol("post-count")
}
