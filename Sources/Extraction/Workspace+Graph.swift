import KnowledgeModel

extension Workspace {
  /// The article's graph: what the claims and the names make worth a node, each once.
  func graph() -> ArticleGraph {
    let id = article.id
    var nodes: [Node] = []
    var draftNodes: [Int: NodeID] = [:]
    var postNodes: [Int: NodeID] = [:]
    let posts = keptPosts()
    var used: Set<Int> = Set(posts.compactMap { self.posts[$0].organisation })
    for proposal in proposals {
      for case .draft(let draft) in [proposal.from, proposal.to] { used.insert(draft) }
      if let source = proposal.attributedTo { used.insert(source) }
    }
    for index in drafts.indices {
      let draft = drafts[index]
      let isNamed = draft.mentions.contains { $0.form == .name || $0.form == .abbreviation || $0.form == .shortName }
      guard used.contains(index) || isNamed && draft.kind != .place else { continue }
      let node = Node(
        article: id, kind: draft.kind.nodeKind, name: draft.name, aliases: aliases(of: draft),
        mentions: draft.mentions.sorted { $0.span < $1.span })
      draftNodes[index] = node.id
      if !nodes.contains(where: { $0.id == node.id }) { nodes.append(node) }
    }
    let mentions = postMentions()
    for index in posts {
      let post = self.posts[index]
      let mentions = mentions[index] ?? []
      let node = Node(
        article: id, kind: .post, name: post.title, organisation: post.organisation.flatMap { draftNodes[$0] },
        aliases: postAliases(mentions, title: post.title), mentions: mentions)
      postNodes[index] = node.id
      if !nodes.contains(where: { $0.id == node.id }) { nodes.append(node) }
    }
    nodes.sort { position($0) < position($1) }
    func node(_ end: Proposal.End) -> NodeID? {
      switch end {
      case .draft(let draft): draftNodes[draft]
      case .post(let post): postNodes[post]
      }
    }
    var claims: [Claim] = []
    for proposal in proposals {
      guard let from = node(proposal.from), let to = node(proposal.to), from != to else { continue }
      claims.append(
        Claim(
          proposal.relation, from: from, to: to, status: proposal.status, since: proposal.since, until: proposal.until,
          certainty: proposal.certainty ?? .stated, attributedTo: proposal.attributedTo.flatMap { draftNodes[$0] },
          confidence: proposal.confidence.map { ($0 * 1000).rounded() / 1000 },
          evidence: [
            Evidence(
              article: id, span: span(of: proposal.tokens),
              sentence: document.sentences[proposal.sentence].span, rule: proposal.rule)
          ]))
    }
    return ArticleGraph(article: article, nodes: nodes, claims: claims, findings: findings)
  }

  private func position(_ node: Node) -> (Int, Int, String) {
    let rank = NodeKind.allCases.firstIndex(of: node.kind) ?? 0
    return (rank, node.mentions.first?.span.lower ?? .max, node.name)
  }

  /// The posts that a claim uses or that the text names as one in particular.
  private func keptPosts() -> [Int] {
    var kept: Set<Int> = []
    for proposal in proposals {
      for case .post(let post) in [proposal.from, proposal.to] { kept.insert(post) }
    }
    return posts.indices.filter(kept.contains)
  }

  /// By post, where titles speak of it.
  private func postMentions() -> [Int: [Mention]] {
    var mentions: [Int: [Mention]] = [:]
    for chunk in titleChunks.joined() {
      guard let title = chunk.title, let post = title.post else { continue }
      mentions[post, default: []].append(
        Mention(
          span: span(of: chunk.tokens), form: title.isReference || title.isOtherWording ? .nounPhrase : .title,
          reason: "title"))
    }
    return mentions
  }

  private func aliases(of draft: Draft) -> [String] {
    var seen: Set<String> = [draft.name.lowercased()]
    var aliases: [String] = []
    for mention in draft.mentions.sorted(by: { $0.span < $1.span }) where mention.form != .pronoun {
      var form = mention.span.text(in: article.text)
      if mention.form != .nounPhrase, mention.form != .abbreviation, let base = baseForms[mention.span] { form = base }
      if seen.insert(form.lowercased()).inserted { aliases.append(form) }
    }
    return aliases
  }

  private func postAliases(_ mentions: [Mention], title: String) -> [String] {
    var seen: Set<String> = [title.lowercased()]
    return mentions.compactMap { mention in
      let form = mention.span.text(in: article.text)
      guard mention.form == .nounPhrase, seen.insert(form.lowercased()).inserted else { return nil }
      return form
    }
  }
}
