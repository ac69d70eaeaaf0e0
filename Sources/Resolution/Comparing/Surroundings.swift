internal import KnowledgeModel

/// Who and what an organisation stands together with, so that two names for it can be told to be one.
struct Surroundings {
  /// Who and what is joined to it by a claim or a post, with its weight.
  private var joined: [String: Int] = [:]
  private var titles: Set<String> = []
  /// The other names in the article.
  private var around: Set<String> = []

  init(of item: Int, in corpus: Corpus) {
    for post in corpus.items[item].posts {
      titles.insert(corpus.items[post].key)
      for holder in corpus.holders(of: post) { add(holder, corpus) }
    }
    for link in corpus.items[item].links where link.relation != .postIn { add(link.other, corpus) }
    for other in corpus.neighbours(of: item) where corpus.kind(other) == .person {
      around.insert(Surroundings.fullName(corpus.name(other)))
    }
  }

  private mutating func add(_ other: Int, _ corpus: Corpus) {
    let name = corpus.name(other)
    switch corpus.kind(other) {
    case .person:
      joined["person " + Surroundings.fullName(name)] = 2
      if let last = PersonName(name).words.last { joined["surname " + last] = 1 }
    case .organisation, .mediaOutlet: joined["name " + corpus.items[other].key] = 1
    case .post: break
    }
  }

  mutating func formUnion(_ other: Surroundings) {
    joined.merge(other.joined, uniquingKeysWith: max)
    titles.formUnion(other.titles)
    around.formUnion(other.around)
  }

  /// The weight of whom and what both are joined to. Titles do not count: every club has its chairman.
  func closeness(to other: Surroundings) -> Int {
    let (few, many) = joined.count < other.joined.count ? (joined, other.joined) : (other.joined, joined)
    return few.reduce(0) { $0 + (many[$1.key] == nil ? 0 : $1.value) }
  }

  /// `closeness`; between equals the titles, then the persons that both articles name.
  func likeness(to other: Surroundings) -> Int {
    let titles = titles.intersection(other.titles).count
    return closeness(to: other) * 256 + min(15, titles) * 16 + min(15, around.intersection(other.around).count)
  }

  /// First and last word, since the ones between come and go.
  static func fullName(_ name: String) -> String {
    let words = PersonName(name).words
    return words.count > 1 ? words[0] + " " + words[words.count - 1] : words.first ?? ""
  }
}
