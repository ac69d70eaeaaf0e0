internal import KnowledgeModel

/// What the articles tell of a person, so that two of one name can be told to be one or apart.
struct PersonProfile {
  /// Something that the person has to do with, and that hardly two persons of one name share.
  enum Anchor: Hashable {
    /// A title, and the group of its organisation.
    case post(String, Int)
    /// The group of an organisation or outlet.
    case organisation(Int)
    /// The first and last name of a person.
    case person(String)

    var weight: Int {
      switch self {
      case .post: 4
      case .person: 3
      case .organisation: 2
      }
    }
  }

  private var names: Set<PersonName>
  /// With the words for each.
  private(set) var anchors: [Anchor: String] = [:]
  /// The organisations of the person's posts, countries too.
  private(set) var employers: Set<Int> = []
  private(set) var parties: Set<Int> = []
  /// By whether they tell of a post that the person has, or of when he or she came or left.
  private var held: Set<Holding> = []
  private var entered: Set<Holding> = []
  private var left: Set<Holding> = []
  /// Others whom the articles name.
  private(set) var around: Set<String> = []
  private(set) var isPolitician = false

  init(of person: Int, in corpus: Corpus, countries: Set<Int>, _ partition: Partition) {
    names = [PersonName(corpus.name(person))]
    for link in corpus.items[person].links {
      let other = corpus.items[link.other]
      let root = partition.root(link.other)
      switch other.node.kind {
      case .post: add(link, post: other, in: corpus, countries, partition)
      case .person: anchors[.person(Surroundings.fullName(other.node.name))] = other.node.name
      case .organisation, .mediaOutlet:
        if link.relation == .memberOf {
          parties.insert(root)
          isPolitician = true
        }
        if link.relation != .statedTo, !countries.contains(root) { anchors[.organisation(root)] = other.node.name }
      }
    }
    for other in corpus.neighbours(of: person) where corpus.kind(other) == .person {
      around.insert(Surroundings.fullName(corpus.name(other)))
    }
  }

  private mutating func add(
    _ link: Corpus.Link, post: Corpus.Item, in corpus: Corpus, _ countries: Set<Int>, _ partition: Partition
  ) {
    let title = post.key
    if PersonProfile.isPublicOffice(title) { isPolitician = true }
    guard let organisation = post.organisation else { return }
    let root = partition.root(organisation)
    let anchor = Anchor.post(title, root)
    anchors[anchor] = "\(post.node.name), \(corpus.name(organisation))"
    employers.insert(root)
    if countries.contains(root) {
      isPolitician = true
    } else {
      anchors[.organisation(root)] = corpus.name(organisation)
    }
    if link.relation == .holdsPost, let published = corpus.graphs[post.article].article.published {
      add(Holding(anchor, link.claim, published: published))
    }
  }

  private mutating func add(_ holding: Holding) {
    switch holding.status {
    case .current, .acting: held.insert(holding)
    case .former: if holding.until != nil { left.insert(holding) }
    case .incoming: break
    }
    if holding.status != .former, holding.since != nil { entered.insert(holding) }
  }

  mutating func formUnion(_ other: PersonProfile) {
    names.formUnion(other.names)
    anchors.merge(other.anchors) { min($0, $1) }
    employers.formUnion(other.employers)
    parties.formUnion(other.parties)
    held.formUnion(other.held)
    entered.formUnion(other.entered)
    left.formUnion(other.left)
    around.formUnion(other.around)
    isPolitician = isPolitician || other.isPolitician
  }

  func shared(with other: PersonProfile) -> [Anchor] {
    let (few, many) = anchors.count < other.anchors.count ? (anchors, other.anchors) : (other.anchors, anchors)
    return few.keys.filter { many[$0] != nil }
  }

  func likeness(to other: PersonProfile) -> Int {
    shared(with: other).reduce(0) { $0 + $1.weight } * 16 + min(15, around.intersection(other.around).count)
  }

  /// Whether one name is the longest and all others of both are shorter forms of it: `Holm` may be `Ida Holm` or
  /// `Bo Holm`, but makes them none.
  func agreesInName(with other: PersonProfile) -> Bool {
    let all = names.union(other.names)
    return all.contains { longest in
      all.allSatisfy { $0 == longest || $0.shortens(longest) != nil }
    }
  }

  /// Whether two of one name live in different worlds: nothing in common, not even the company they are named in, and
  /// each with a post, or a party, elsewhere than the other. Politicians change posts, so theirs do not tell them apart.
  func conflicts(with other: PersonProfile) -> Bool {
    guard shared(with: other).isEmpty, around.intersection(other.around).count < PersonProfile.sameCompany else {
      return false
    }
    if !parties.isEmpty, !other.parties.isEmpty { return parties.isDisjoint(with: other.parties) }
    guard !employers.isEmpty, !other.employers.isEmpty, !(isPolitician && other.isPolitician) else { return false }
    return employers.isDisjoint(with: other.employers)
  }

  /// Whether one had left a post before the other is said to have it or, where the names differ, came into it after.
  func contradicts(_ other: PersonProfile, sameName: Bool) -> Bool {
    excludes(other, sameName: sameName) || other.excludes(self, sameName: sameName)
  }

  private func excludes(_ other: PersonProfile, sameName: Bool) -> Bool {
    left.contains { holding in other.held.contains(where: holding.endedBefore) }
      || !sameName && entered.contains { holding in other.held.contains(where: holding.beganAfter) }
  }

  /// So many common acquaintances are no accident.
  private static let sameCompany = 3

  private static func isPublicOffice(_ title: String) -> Bool {
    publicOffices.contains { title.hasSuffix($0) }
  }

  private static let publicOffices = [
    "minister", "ordfoerer", "borgmester", "folketingsmedlem", "byraadsmedlem", "kandidat", "kommissaer", "ambassadoer",
    "partileder", "gruppeformand", "praesident", "kansler", "regionsraadsformand", "parlamentariker", "raadmand",
  ]
}
