import DanishLanguage
public import KnowledgeModel

extension Extractor {
  /// What an annotated article teaches about whose posts are: each title in it that is a post of the annotation, or
  /// none.
  ///
  /// The extractor needs its models of names for this, not its model of owners; `ChoiceTrainer` makes that from the
  /// choices of all articles.
  public func postOwnerChoices(in document: Document, annotated annotation: Annotation, article: Int) -> [Choice] {
    var workspace = named(document)
    workspace.resolveReferences(choosing: Workspace.chosen(by: models.references))
    let posts = annotation.nodes.filter { $0.kind == .post }
    let nodes = Dictionary(annotation.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return workspace.postChoices().compactMap { site, candidates, features in
      guard let title = workspace.sentences[site.sentence][site.place].title else { return nil }
      let form = workspace.span(of: workspace.sentences[site.sentence][site.place].tokens).text(
        in: document.article.text
      ).lowercased()
      let matching = posts.filter { $0.label.lowercased() == title.lemma.lowercased() }
      var byAlias =
        matching.isEmpty ? posts.filter { ($0.aliases ?? []).contains { $0.lowercased() == form } } : matching
      if byAlias.count > 1, let holder = holders(site, workspace) {
        let held = byAlias.filter { post in
          annotation.claims.contains { claim in
            claim.relation == .holdsPost && claim.to == post.id
              && (nodes[claim.from].map { ([$0.label] + ($0.aliases ?? [])).contains(holder) } ?? false)
          }
        }
        if !held.isEmpty { byAlias = held }
      }
      // A shorter wording of an annotated post is decided later; whether the article means that post here is not told.
      if byAlias.isEmpty, title.titleClass == .office,
        posts.contains(where: { $0.label.lowercased().hasSuffix(title.lemma.lowercased()) })
      {
        return nil
      }
      /// Whose the annotation says it may be.
      let owners = byAlias.map { post -> String? in post.organisation.flatMap { nodes[$0]?.label.lowercased() } }
      func isRight(_ candidate: PostCandidate) -> Bool {
        switch candidate.owner {
        case .draft(let draft):
          let names =
            [workspace.drafts[draft].name]
            + workspace.drafts[draft].mentions.map { $0.span.text(in: document.article.text) }
          return owners.contains { owner in owner.map { owner in names.contains { $0.lowercased() == owner } } ?? false
          }
        case .nobody: return owners.contains(nil)
        case .none: return owners.isEmpty
        }
      }
      let right = candidates.indices.filter { isRight(candidates[$0]) }
      // Of several offices with one title only the words themselves can tell which is meant.
      guard let best = right.first(where: { !candidates[$0].way.isEmpty }) ?? (right.count == 1 ? right[0] : nil) else {
        return nil
      }
      let labels = candidates.map { candidate in
        switch candidate.owner {
        case .draft(let draft): "\(form) @ \(workspace.drafts[draft].name) [\(candidate.way)]"
        case .nobody: "\(form) @ nobody"
        case .none: "\(form) none"
        }
      }
      return Choice(candidates: features, right: best, article: article, labels: labels)
    }
  }

  /// The name of the person beside a title.
  private func holders(_ site: TitleSite, _ workspace: Workspace) -> String? {
    let chunks = workspace.sentences[site.sentence]
    for place in [site.place + 1, site.place + 2, site.place - 2] where chunks.indices.contains(place) {
      guard let draft = chunks[place].draft, workspace.drafts[draft].kind == .person, chunks[place].isName else {
        continue
      }
      return workspace.drafts[draft].name
    }
    return nil
  }
}
