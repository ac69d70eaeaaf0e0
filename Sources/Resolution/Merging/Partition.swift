/// Which items are one: disjoint sets that remember their members and why they were joined.
struct Partition {
  struct Group {
    /// In no order.
    var members: [Int]
    var reasons: Set<String> = []
    /// What the group is called in each article that it occurs in.
    var names: [Int: String]
  }

  private var parents: [Int]
  private var groups: [Int: Group]

  /// Every item alone. `articles` and `names` tell where each item stands and what it is called there.
  init(articles: [Int], names: [String]) {
    parents = Array(articles.indices)
    groups = Dictionary(
      uniqueKeysWithValues: articles.indices.map { ($0, Group(members: [$0], names: [articles[$0]: names[$0]])) })
  }

  /// The number of the item's group.
  func root(_ item: Int) -> Int {
    var item = item
    while parents[item] != item { item = parents[item] }
    return item
  }

  func group(of item: Int) -> Group {
    groups[root(item)] ?? Group(members: [item], names: [:])
  }

  /// An article that tells two things apart knows better: false where both stand in one under different names.
  func mayJoin(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (group(of: a).names, group(of: b).names)
    let (few, many) = a.count < b.count ? (a, b) : (b, a)
    return few.allSatisfy { article, name in many[article].map { $0 == name } ?? true }
  }

  /// Makes the groups of both items one; nothing happens where they are one already.
  mutating func join(_ a: Int, _ b: Int, because reason: String) {
    var (root, other) = (self.root(a), self.root(b))
    guard root != other else { return }
    if (groups[root]?.members.count ?? 0) < (groups[other]?.members.count ?? 0) { swap(&root, &other) }
    guard let lost = groups.removeValue(forKey: other) else { return }
    parents[other] = root
    groups[root]?.members += lost.members
    groups[root]?.reasons.formUnion(lost.reasons)
    groups[root]?.reasons.insert(reason)
    groups[root]?.names.merge(lost.names) { min($0, $1) }
  }

  /// The numbers of the groups, in order.
  var roots: [Int] { groups.keys.sorted() }
}
