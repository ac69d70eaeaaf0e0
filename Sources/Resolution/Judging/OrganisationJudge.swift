internal import KnowledgeModel

/// Judges which organisations are one, and which outlets. The kinds stay apart: `DR` the employer in one article and
/// `DR` the broadcaster in another are two, as the articles have it.
///
/// 1. The same name, in the same country where the name is known in several.
/// 2. An acronym and the one name that an article explains it by; where articles explain it by different names,
///    the one whose people and posts it shares.
/// 3. An acronym and a name with those initials, or a short form that an article uses: only if people and posts
///    are shared too.
struct OrganisationJudge {
  let corpus: Corpus
  let known: KnownNames
  let kind: NodeKind

  func judge(_ partition: inout Partition) {
    let items = corpus.items.indices.filter { corpus.kind($0) == kind }
    let names = OrganisationNames(items, corpus: corpus, known: known)
    joinSameNames(names, &partition)
    var matcher = ShortNameMatcher(corpus: corpus)
    matcher.joinAcronyms(names, &partition)
    matcher.joinInitials(names, &partition)
    matcher.joinShortForms(names, &partition)
  }

  private func joinSameNames(_ names: OrganisationNames, _ partition: inout Partition) {
    for (_, items) in names.groups.sorted(by: { $0.key < $1.key }) {
      for item in items.dropFirst() {
        let (first, other) = (corpus.items[items[0]], corpus.items[item])
        let isSame = first.key == other.key
        let reason = isSame ? Reason.sameName : Reason.knownNames
        partition.join(items[0], item, because: reason(first.node.name, other.node.name))
      }
    }
  }
}
