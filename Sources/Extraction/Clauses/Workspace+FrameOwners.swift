import DanishLanguage
import KnowledgeModel

/// Organisations that act without being named as those who do.
extension Workspace {
  func isKind(_ end: Proposal.End, of kinds: NodeKinds) -> Bool {
    if case .draft(let draft) = end { kinds.contains(drafts[draft].kind.nodeKind) } else { false }
  }

  /// `Bestyrelsen har ansat hende som direktør`, `Bestyrelsen fyrede Lone Berg`, `er af generalforsamlingen valgt til
  /// formand`: whose post is given or taken.
  func ownerOfBody(actingIn clause: Clause) -> Proposal.End? {
    let chunks = sentences[clause.sentence]
    guard
      let body = clause.chunks.first(where: {
        chunks[$0].isWord && chunks[$0].draft == nil && Workspace.boards.contains(text(chunks[$0]))
      }),
      clause.verb.isPassive
        ? body > 0 && text(chunks[body - 1]) == "af" : body == clause.chunks.first || clause.verb.finite + 1 == body
    else { return nil }
    if let post = ends(.post, wanting: [.post], of: clause).first { return organisation(of: post) }
    let patients = ends(.after([""]), wanting: [.person], of: clause)
    return latest.last { $0.relation == .holdsPost && patients.contains($0.from) && $0.status != .incoming }
      .flatMap { organisation(of: $0.to) }
  }

  /// The organisation at the end of a person with title: `Lone Berg, direktør i Falck`.
  func employer(closing chunk: Chunk, in sentence: Int) -> Proposal.End? {
    guard let person = chunk.draft, drafts[person].kind == .person else { return nil }
    let parts = titleChunks[sentence].filter {
      chunk.tokens.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= chunk.tokens.upperBound
        && (!$0.isWord || words[$0.tokens.lowerBound].isLetterOrDigit)
    }
    guard parts.first?.draft == person, let post = parts.last?.title?.post, let owner = posts[post].organisation,
      drafts[owner].kind != .place
    else { return nil }
    return .draft(owner)
  }

  /// Bodies of companies and associations; a municipality's council may dismiss others than its own.
  private static let boards: WordSet = [
    "bestyrelsen", "hovedbestyrelsen", "direktionen", "ledelsen", "repræsentantskabet", "generalforsamlingen",
  ]
}
