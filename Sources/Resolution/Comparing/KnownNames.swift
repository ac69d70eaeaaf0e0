internal import KnowledgeModel

/// The names known beforehand, to be found under any of their spellings.
struct KnownNames: Sendable {
  private struct Key: Hashable {
    let kind: NodeKind
    let name: String
  }

  /// The folded name and country of each.
  let ids: [String]
  /// The folded country of each.
  let countries: [String]
  private var named: [Key: [Int]] = [:]
  private var abbreviated: [Key: [Int]] = [:]

  init(_ names: [KnownName]) {
    let countries = names.map { NameFolding.organisationKey($0.country) }
    let ids = zip(names, countries).map { NameFolding.organisationKey($0.name) + ", " + $1 }
    self.countries = countries
    self.ids = ids
    for (number, known) in names.enumerated() {
      for name in [known.name] + known.aliases {
        let key = Key(kind: known.kind, name: NameFolding.organisationKey(name))
        let isAbbreviation = NameFolding.isShort(name) && name != known.name
        let others = (isAbbreviation ? abbreviated[key] : named[key]) ?? []
        if others.contains(where: { ids[$0] == ids[number] }) { continue }
        if isAbbreviation {
          abbreviated[key, default: []].append(number)
        } else {
          named[key, default: []].append(number)
        }
      }
    }
  }

  /// All that go by the name, be it their first or another.
  func named(_ kind: NodeKind, key: String) -> [Int] { named[Key(kind: kind, name: key)] ?? [] }

  /// All that the acronym or letter may stand for.
  func abbreviated(_ kind: NodeKind, key: String) -> [Int] { abbreviated[Key(kind: kind, name: key)] ?? [] }
}
