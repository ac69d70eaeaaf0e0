public import KnowledgeModel

/// Finds entities by what people call them.
public struct EntitySearch: Sendable {
  private let graph: KnowledgeGraph
  private let names: [EntityID: String]

  public init(_ graph: KnowledgeGraph) {
    self.graph = graph
    names = Dictionary(graph.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entities of that id, else of that name, else with that alias, else with all of its words in their name.
  ///
  /// Case and white space make no difference; a post may be named `generalsekretær` or `generalsekretær, Nato`.
  public func entities(named query: String) -> [Entity] {
    if let id = EntityID(query), let entity = graph.entities.first(where: { $0.id == id }) { return [entity] }
    let wanted = folded(query)
    guard !wanted.isEmpty else { return [] }
    let words = Set(wanted.split(separator: " "))
    let ways: [(Entity) -> Bool] = [
      { folded($0.name) == wanted || folded(label(of: $0)) == wanted },
      { $0.aliases.contains { folded($0) == wanted } },
      { words.isSubset(of: folded($0.name).split(separator: " ")) },
    ]
    for way in ways {
      let found = graph.entities.filter(way)
      if !found.isEmpty { return sorted(found) }
    }
    return []
  }

  /// Up to `limit` names that are spelt like the query, the most alike first.
  public func suggestions(for query: String, limit: Int = 3) -> [String] {
    let wanted = Array(folded(query))
    guard !wanted.isEmpty else { return [] }
    var distances: [String: Int] = [:]
    for entity in graph.entities {
      let name = folded(entity.name)
      let forms = [name] + name.split(separator: " ").map(String.init) + entity.aliases.map(folded)
      let distance = forms.map { editDistance(wanted, Array($0)) }.min() ?? .max
      guard distance <= max(1, wanted.count / 3) else { continue }
      let label = label(of: entity)
      distances[label] = min(distance, distances[label] ?? .max)
    }
    return distances.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(limit).map(\.key)
  }

  /// The name; of a post with its organisation: `generalsekretær, Nato`.
  public func label(of entity: Entity) -> String {
    guard let organisation = entity.organisation.flatMap({ names[$0] }) else { return entity.name }
    return entity.name + ", " + organisation
  }

  private func sorted(_ entities: [Entity]) -> [Entity] {
    entities.sorted { ($0.kind.rawValue, label(of: $0), $0.id) < ($1.kind.rawValue, label(of: $1), $1.id) }
  }

  private func folded(_ text: String) -> String { HarmlessText.line(text).lowercased() }

  /// Insertions, deletions, changes and swaps of neighbours (optimal string alignment).
  private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    // Too unlike in length to matter.
    if abs(a.count - b.count) > max(1, a.count / 3) { return .max }
    var older: [Int] = []
    var old = Array(0...b.count)
    for i in a.indices {
      var new = [i + 1]
      for j in b.indices {
        var best = min(old[j] + (a[i] == b[j] ? 0 : 1), old[j + 1] + 1, new[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, older[j - 1] + 1) }
        new.append(best)
      }
      (older, old) = (old, new)
    }
    return old[b.count]
  }
}
