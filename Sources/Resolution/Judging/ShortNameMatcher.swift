internal import KnowledgeModel

/// Brings organisations that go by an acronym or a short form together with those of the full name.
struct ShortNameMatcher {
  let corpus: Corpus
  private var surroundings: [Int: (size: Int, value: Surroundings)] = [:]

  /// How close two groups must be whose names alone do not tell: a person in common, or as much.
  private static let threshold = 2

  init(corpus: Corpus) { self.corpus = corpus }

  mutating func joinAcronyms(_ names: OrganisationNames, _ partition: inout Partition) {
    for (key, items) in names.acronyms.sorted(by: { $0.key < $1.key }) {
      let uses = firstUses(names.explained[key] ?? [], partition)
      for item in firsts(items, partition) {
        let isKnown = names.knownAcronyms.contains(item)
        let best =
          uses.count == 1 && !isKnown
          ? uses[0] : closest(to: item, of: uses, atLeast: isKnown ? ShortNameMatcher.threshold : 1, partition)
        guard let best, partition.root(best.item) != partition.root(item), partition.mayJoin(item, best.item) else {
          continue
        }
        let article = corpus.article(of: best.item).name
        partition.join(
          item, best.item, because: Reason.explained(best.form, corpus.name(best.item), in: article))
      }
    }
  }

  mutating func joinInitials(_ names: OrganisationNames, _ partition: inout Partition) {
    for (key, items) in names.initials.sorted(by: { $0.key < $1.key }) {
      let short = (names.acronyms[key] ?? []).map { OrganisationNames.Use(item: $0, form: corpus.name($0)) }
      let uses = firstUses(short + (names.explained[key] ?? []), partition)
      for item in firsts(items, partition) {
        guard let best = likeliest(for: item, of: uses, partition) else { continue }
        partition.join(item, best.item, because: Reason.initials(best.form, corpus.name(item)))
      }
    }
  }

  mutating func joinShortForms(_ names: OrganisationNames, _ partition: inout Partition) {
    for (_, group) in names.groups.sorted(by: { $0.key < $1.key }) {
      guard let item = group.first else { continue }
      let uses = firstUses(names.shortForms[corpus.items[item].key] ?? [], partition)
      guard let best = likeliest(for: item, of: uses, partition) else { continue }
      partition.join(item, best.item, because: Reason.shortForm(corpus.name(item), corpus.name(best.item)))
    }
  }

  private mutating func likeliest(
    for item: Int, of uses: [OrganisationNames.Use], _ partition: Partition
  ) -> OrganisationNames.Use? {
    let others = uses.filter { partition.root($0.item) != partition.root(item) }
    let best = closest(to: item, of: others, atLeast: ShortNameMatcher.threshold, partition)
    return best.flatMap { partition.mayJoin(item, $0.item) ? $0 : nil }
  }

  /// The candidate that shares the most people and posts with the item; nil where that is too few, or two share as many.
  private mutating func closest(
    to item: Int, of uses: [OrganisationNames.Use], atLeast threshold: Int, _ partition: Partition
  ) -> OrganisationNames.Use? {
    guard !uses.isEmpty else { return nil }
    let own = surroundings(of: item, partition)
    var scored: [(use: OrganisationNames.Use, closeness: Int, likeness: Int)] = []
    for use in uses {
      let other = surroundings(of: use.item, partition)
      scored.append((use, own.closeness(to: other), own.likeness(to: other)))
    }
    guard let best = scored.max(by: { $0.likeness < $1.likeness }), best.closeness >= threshold else { return nil }
    return scored.filter { $0.likeness == best.likeness }.count == 1 ? best.use : nil
  }

  private mutating func surroundings(of item: Int, _ partition: Partition) -> Surroundings {
    let root = partition.root(item)
    let members = partition.group(of: item).members
    if let kept = surroundings[root], kept.size == members.count { return kept.value }
    var value = Surroundings(of: item, in: corpus)
    for member in members where member != item { value.formUnion(Surroundings(of: member, in: corpus)) }
    surroundings[root] = (members.count, value)
    return value
  }

  /// One item for each group.
  private func firsts(_ items: [Int], _ partition: Partition) -> [Int] {
    var seen: Set<Int> = []
    return items.filter { seen.insert(partition.root($0)).inserted }
  }

  private func firstUses(_ uses: [OrganisationNames.Use], _ partition: Partition) -> [OrganisationNames.Use] {
    var seen: Set<Int> = []
    return uses.filter { seen.insert(partition.root($0.item)).inserted }
  }
}
