public import KnowledgeModel

/// Judges which nodes of different articles are one: organisations and outlets first, then the persons in them, then
/// the posts that persons hold in organisations.
public struct Resolver: Sendable {
  private let known: KnownNames

  /// `knownNames` come from the lexicons; without them only what the articles themselves say counts.
  public init(knownNames: [KnownName] = []) {
    known = KnownNames(knownNames)
  }

  /// Merges what the articles say, one graph an article. Any order of `graphs` gives the same result.
  /// - Complexity: near O(*n*) in the number of nodes, since only nodes that share a word of their name and something
  ///   else are compared.
  public func merge(_ graphs: [ArticleGraph]) -> KnowledgeGraph {
    let corpus = Corpus(graphs)
    var partition = Partition(articles: corpus.items.map(\.article), names: corpus.items.map(\.key))
    for kind in [NodeKind.organisation, .mediaOutlet] {
      OrganisationJudge(corpus: corpus, known: known, kind: kind).judge(&partition)
    }
    var persons = PersonJudge(corpus: corpus, partition)
    persons.judge(&partition)
    PostJudge(corpus: corpus).judge(&partition)
    return KnowledgeGraphBuilder(corpus: corpus, partition: partition).graph()
  }
}
