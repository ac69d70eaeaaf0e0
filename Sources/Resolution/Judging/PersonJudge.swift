internal import KnowledgeModel

/// Judges which persons are one, once organisations are.
///
/// 1. The same full name and something in common: a post, an organisation, someone they are joined to.
/// 2. The same full name with nothing in common, unless each has a post or party elsewhere than the other.
/// 3. A shorter form of the name, be it a bare surname, with something in common, if only one person fits best.
///
/// Two nodes of one article are never one, and no one held a post after having left it.
struct PersonJudge {
  private let corpus: Corpus
  private let countries: Set<Int>
  private let names: [Int: PersonName]
  private let persons: [Int]
  private var profiles: [Int: PersonProfile] = [:]

  init(corpus: Corpus, _ partition: Partition) {
    self.corpus = corpus
    persons = corpus.items.indices.filter { corpus.kind($0) == .person }
    names = Dictionary(uniqueKeysWithValues: persons.map { ($0, PersonName(corpus.name($0))) })
    countries = Set(
      corpus.items.indices.filter { item in
        corpus.items[item].posts.contains { corpus.items[$0].key.hasSuffix("minister") }
      }.map { partition.root($0) })
    for person in persons {
      profiles[person] = PersonProfile(of: person, in: corpus, countries: countries, partition)
    }
  }

  mutating func judge(_ partition: inout Partition) {
    let groups = Dictionary(grouping: persons) { names[$0]?.key ?? "" }.sorted { $0.key < $1.key }
    for (_, persons) in groups where persons.count > 1 {
      joinWithAnchors(persons, &partition)
      if names[persons[0]]?.isFull == true { joinWithoutAnchors(persons, &partition) }
    }
    joinShorterNames(&partition)
  }

  private mutating func joinWithAnchors(_ persons: [Int], _ partition: inout Partition) {
    var known: [PersonProfile.Anchor: [Int]] = [:]
    for person in persons {
      for (anchor, words) in (profiles[person]?.anchors ?? [:]).sorted(by: {
        ($1.key.weight, $0.value) < ($0.key.weight, $1.value)
      }) {
        var roots = Set((known[anchor] ?? []).map { partition.root($0) }).sorted()
        for root in roots where mayJoin(root, person, sameName: true, partition) {
          join(
            root, person, because: Reason.sameName(corpus.name(root), corpus.name(person), sharing: words), &partition)
          break
        }
        roots.append(partition.root(person))
        known[anchor] = roots
      }
    }
  }

  /// The largest group first; each of the others goes to the one that it is most like, or stays apart.
  private mutating func joinWithoutAnchors(_ persons: [Int], _ partition: inout Partition) {
    let roots = Set(persons.map { partition.root($0) })
      .map {
        (root: $0, size: partition.group(of: $0).members.count, first: partition.group(of: $0).members.min() ?? $0)
      }
      .sorted { ($1.size, $0.first) < ($0.size, $1.first) }.map(\.root)
    var accepted: [Int] = []
    for root in roots {
      let fitting = accepted.filter { other in
        mayJoin(other, root, sameName: true, partition) && !conflict(other, root, partition)
      }
      let best =
        fitting.count == 1 ? fitting[0] : fitting.max { likeness($0, root, partition) < likeness($1, root, partition) }
      guard let best else {
        accepted.append(root)
        continue
      }
      join(best, root, because: Reason.sameName(corpus.name(best), corpus.name(root)), &partition)
      accepted = accepted.map { partition.root($0) }
    }
  }

  private struct Pair: Hashable {
    let short: Int
    let full: Int
  }

  private mutating func joinShorterNames(_ partition: inout Partition) {
    let pairs = shorterNames(partition).map { pair, words in
      (pair: pair, words: words, likeness: likeness(pair.short, pair.full, partition))
    }.sorted { ($1.likeness, $0.pair.short, $0.pair.full) < ($0.likeness, $1.pair.short, $1.pair.full) }
    let rivals = Dictionary(grouping: pairs, by: \.pair.short)
    for (pair, words, likeness) in pairs {
      guard partition.root(pair.short) != partition.root(pair.full),
        mayJoin(pair.full, pair.short, sameName: false, partition)
      else { continue }
      let isAmbiguous = (rivals[pair.short] ?? []).contains { rival in
        rival.likeness == likeness && partition.root(rival.pair.full) != partition.root(pair.full)
          && partition.root(rival.pair.full) != partition.root(pair.short)
          && mayJoin(rival.pair.full, pair.short, sameName: false, partition)
      }
      if isAmbiguous { continue }
      let (short, full) = (corpus.name(pair.short), corpus.name(pair.full))
      join(pair.full, pair.short, because: Reason.shorterName(short, full, sharing: words), &partition)
    }
  }

  /// Groups that share an anchor, one named by a shorter form of the other's name; with the words for the anchor.
  private func shorterNames(_ partition: Partition) -> [Pair: String] {
    struct Block: Hashable {
      let word: String
      let anchor: PersonProfile.Anchor
    }
    var blocks: [Block: [Int]] = [:]
    var first: [String: Int] = [:]
    for person in persons {
      guard let name = names[person], let profile = profile(person, partition) else { continue }
      let representative = first["\(partition.root(person)) \(name.key)"] ?? person
      first["\(partition.root(person)) \(name.key)"] = representative
      guard representative == person else { continue }
      for (anchor, _) in profile.anchors {
        for word in Set(name.words) { blocks[Block(word: word, anchor: anchor), default: []].append(person) }
      }
    }
    var pairs: [Pair: String] = [:]
    for (block, persons) in blocks where persons.count > 1 {
      for short in persons {
        for full in persons where partition.root(short) != partition.root(full) {
          guard let name = names[short], let fullName = names[full], name.shortens(fullName) != nil,
            let words = profile(full, partition)?.anchors[block.anchor]
          else { continue }
          let pair = Pair(short: short, full: full)
          pairs[pair] = min(pairs[pair] ?? words, words)
        }
      }
    }
    return pairs
  }

  private func mayJoin(_ a: Int, _ b: Int, sameName: Bool, _ partition: Partition) -> Bool {
    guard partition.root(a) != partition.root(b) else { return true }
    guard partition.mayJoin(a, b), let left = profile(a, partition), let right = profile(b, partition) else {
      return false
    }
    return (sameName || left.agreesInName(with: right)) && !left.contradicts(right, sameName: sameName)
  }

  private func conflict(_ a: Int, _ b: Int, _ partition: Partition) -> Bool {
    guard let left = profile(a, partition), let right = profile(b, partition) else { return false }
    return left.conflicts(with: right)
  }

  private func likeness(_ a: Int, _ b: Int, _ partition: Partition) -> Int {
    guard let left = profile(a, partition), let right = profile(b, partition) else { return 0 }
    return left.likeness(to: right)
  }

  private func profile(_ person: Int, _ partition: Partition) -> PersonProfile? { profiles[partition.root(person)] }

  private mutating func join(_ a: Int, _ b: Int, because reason: String, _ partition: inout Partition) {
    let (left, right) = (partition.root(a), partition.root(b))
    guard left != right, let one = profiles.removeValue(forKey: left), let other = profiles.removeValue(forKey: right)
    else { return }
    partition.join(left, right, because: reason)
    var (large, small) = (one, other)
    if large.anchors.count + large.around.count < small.anchors.count + small.around.count { swap(&large, &small) }
    large.formUnion(small)
    profiles[partition.root(left)] = large
  }
}
