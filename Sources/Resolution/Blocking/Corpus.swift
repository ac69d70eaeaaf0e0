internal import KnowledgeModel

/// All nodes of all articles, numbered in an order that does not depend on the order of the articles.
struct Corpus {
  struct Item {
    let node: Node
    /// An index into `graphs`.
    let article: Int
    /// The name, folded as its kind asks for.
    let key: String
    /// The number of a post's organisation.
    var organisation: Int?
    /// The posts of an organisation.
    var posts: [Int] = []
    /// The claims that it stands in, from its own side.
    var links: [Link] = []
  }

  struct Link {
    let claim: Claim
    /// The node at the other end.
    let other: Int
    let isFrom: Bool

    var relation: Relation { claim.relation }
  }

  /// By the id of the article, one an article.
  let graphs: [ArticleGraph]
  /// The id of each of `graphs`.
  let articleIDs: [ArticleID]
  /// By article, then by the id of the node.
  private(set) var items: [Item]
  /// The items of each of `graphs`.
  let ranges: [Range<Int>]
  private let places: [NodeID: Int]

  init(_ graphs: [ArticleGraph]) {
    let sorted = graphs.map { (id: $0.article.id, graph: $0) }.sorted { $0.id < $1.id }
    let unique = sorted.indices.filter { $0 == 0 || sorted[$0 - 1].id != sorted[$0].id }.map { sorted[$0] }
    var items: [Item] = []
    var ranges: [Range<Int>] = []
    for (article, entry) in unique.enumerated() {
      let start = items.count
      items += entry.graph.nodes.sorted { $0.id < $1.id }.map { Item(node: $0, article: article, key: Corpus.key($0)) }
      ranges.append(start..<items.count)
    }
    places = Dictionary(items.enumerated().map { ($1.node.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.graphs = unique.map(\.graph)
    self.items = items
    self.ranges = ranges
    articleIDs = unique.map(\.id)
    link()
  }

  private mutating func link() {
    for item in items.indices {
      guard let organisation = items[item].node.organisation.flatMap({ places[$0] }) else { continue }
      items[item].organisation = organisation
      items[organisation].posts.append(item)
    }
    for claim in graphs.lazy.flatMap(\.claims) {
      guard let from = places[claim.from], let to = places[claim.to] else { continue }
      items[from].links.append(Link(claim: claim, other: to, isFrom: true))
      items[to].links.append(Link(claim: claim, other: from, isFrom: false))
    }
  }

  private static func key(_ node: Node) -> String {
    switch node.kind {
    case .person: PersonName(node.name).key
    case .organisation, .mediaOutlet: NameFolding.organisationKey(node.name)
    case .post: PostTitle.key(node.name)
    }
  }

  func item(_ node: NodeID) -> Int? { places[node] }

  func name(_ item: Int) -> String { items[item].node.name }

  func kind(_ item: Int) -> NodeKind { items[item].node.kind }

  func article(of item: Int) -> Article { graphs[items[item].article].article }

  /// The other nodes of the same article.
  func neighbours(of item: Int) -> some Sequence<Int> { ranges[items[item].article].lazy.filter { $0 != item } }

  /// Those who hold a post, or want to.
  func holders(of post: Int) -> [Int] {
    items[post].links.filter { !$0.isFrom && ($0.relation == .holdsPost || $0.relation == .candidateFor) }.map(\.other)
  }

  /// The posts that a person holds or wants, with the claim that says so.
  func posts(of person: Int) -> [Link] {
    items[person].links.filter { $0.isFrom && ($0.relation == .holdsPost || $0.relation == .candidateFor) }
  }
}
