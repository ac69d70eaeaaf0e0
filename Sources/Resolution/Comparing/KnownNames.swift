internal import KnowledgeModel

/// The names known beforehand, to be found under any of their spellings.
struct KnownNames: Sendable {
  private struct Key: Hashable {
    let kind: NodeKind
    let name: String
  }

  private let names: [KnownName]
  /// The folded name and country of each.
  let ids: [String]
  /// The folded country of each.
  let countries: [String]
  private var named: [Key: [Int]] = [:]
  private var abbreviated: [Key: [Int]] = [:]

  init(_ names: [KnownName]) {
    self.names = names
    countries = names.map { NameFolding.organisationKey($0.country) }
    ids = zip(names, countries).map { NameFolding.organisationKey($0.name) + ", " + $1 }
    for (number, known) in names.enumerated() {
      insert(number, under: known.name, in: &named)
      for alias in known.aliases {
        if NameFolding.isShort(alias) {
          insert(number, under: alias, in: &abbreviated)
        } else {
          insert(number, under: alias, in: &named)
        }
      }
    }
  }

  /// All that go by the name, be it their first or another.
  func named(_ kind: NodeKind, key: String) -> [Int] { named[Key(kind: kind, name: key)] ?? [] }

  /// All that the acronym or letter may stand for.
  func abbreviated(_ kind: NodeKind, key: String) -> [Int] { abbreviated[Key(kind: kind, name: key)] ?? [] }

  private func insert(_ number: Int, under name: String, in index: inout [Key: [Int]]) {
    let key = Key(kind: names[number].kind, name: NameFolding.organisationKey(name))
    let isKnown = index[key]?.contains { ids[$0] == ids[number] } ?? false
    if !isKnown { index[key, default: []].append(number) }
  }
}
