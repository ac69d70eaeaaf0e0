import KnowledgeModel

/// Which nodes of a workspace are which of the gold graph, by the guideline's comparison: kind and name, or a post's
/// title and organisation.
struct GoldAlignment {
  private var goldID: [Proposal.End: String] = [:]
  private var claims: [Ends: [Annotation.Claim]] = [:]

  private struct Ends: Hashable {
    let from: String
    let to: String
  }

  private struct Label: Hashable {
    let kind: NodeKind
    let name: String
    var organisation: String?
  }

  init(_ workspace: Workspace, gold: Annotation) {
    var open: [Label: String] = [:]
    for node in gold.nodes {
      let label = Label(kind: node.kind, name: node.label.lowercased(), organisation: node.organisation)
      if open[label] == nil { open[label] = node.id }
    }
    for (index, draft) in workspace.drafts.enumerated() {
      let label = Label(kind: draft.kind.nodeKind, name: draft.name.lowercased())
      if let id = open.removeValue(forKey: label) { goldID[.draft(index)] = id }
    }
    for (index, post) in workspace.posts.enumerated() {
      let organisation = post.organisation.map { goldID[.draft($0)] ?? "?" }
      let label = Label(kind: .post, name: post.title.lowercased(), organisation: organisation)
      if let id = open.removeValue(forKey: label) { goldID[.post(index)] = id }
    }
    for claim in gold.claims { claims[Ends(from: claim.from, to: claim.to), default: []].append(claim) }
  }

  /// The gold claims between the nodes of a pair, symmetric ones in either direction.
  func claims(of pair: Pair) -> [Annotation.Claim] {
    guard let from = goldID[pair.from], let to = goldID[pair.to] else { return [] }
    return (claims[Ends(from: from, to: to)] ?? [])
      + (claims[Ends(from: to, to: from)] ?? []).filter(\.relation.isSymmetric)
  }
}
