public import KnowledgeModel

/// How much a graph holds, for reading.
public struct GraphStatistics: Sendable {
  private let graph: KnowledgeGraph

  public init(_ graph: KnowledgeGraph) { self.graph = graph }

  /// A table of several lines, ending in a line break.
  public var text: String {
    let published = graph.articles.compactMap(\.published).sorted()
    var lines = [row("articles", graph.articles.count)]
    if let first = published.first, let last = published.last {
      lines.append("  published " + (first == last ? "\(first)" : "\(first) to \(last)"))
    }
    lines.append(row("entities", graph.entities.count))
    for kind in NodeKind.allCases { lines.append(row("  " + kind.words, graph.entities.count { $0.kind == kind })) }
    lines.append(row("claims", graph.statements.count))
    for relation in Relation.allCases {
      let count = graph.statements.count { $0.relation == relation }
      if count > 0 { lines.append(row("  " + relation.words, count)) }
    }
    lines.append("of them")
    for certainty in Certainty.allCases {
      lines.append(row("  " + certainty.rawValue, graph.statements.count { $0.certainty == certainty }))
    }
    lines.append(row("  in several articles", graph.statements.count { Set($0.supports.map(\.article)).count > 1 }))
    let best = mostConnected(10)
    if !best.isEmpty { lines.append("most claims about") }
    for (name, count) in best { lines.append(row("  " + name, count)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func mostConnected(_ limit: Int) -> [(name: String, claims: Int)] {
    var counts: [EntityID: Int] = [:]
    for statement in graph.statements {
      counts[statement.from, default: 0] += 1
      counts[statement.to, default: 0] += 1
    }
    let search = EntitySearch(graph)
    return graph.entities.filter { counts[$0.id] != nil }
      .sorted { a, b in (-(counts[a.id] ?? 0), a.name, a.id) < (-(counts[b.id] ?? 0), b.name, b.id) }
      .prefix(limit).map { (HarmlessText.line(search.label(of: $0)), counts[$0.id] ?? 0) }
  }

  private func row(_ name: String, _ count: Int) -> String {
    name + String(repeating: " ", count: max(1, 36 - name.count)) + String(count)
  }
}
