import KnowledgeModel
import Resolution
import TestSupport

/// Articles written down in short, and what became of their nodes.
///
/// A person is `Ida Holm: formand @ Havnen, Venstre`: posts, with a status before and a year after where told
/// (`former formand @ Havnen 2001`), and parties. Anything else is `Fjordens Havn = FH`: an organisation, its aliases.
struct Merged {
  let graph: KnowledgeGraph

  init(_ articles: [(day: String, lines: [String])], knownNames: [KnownName] = []) {
    graph = Resolver(knownNames: knownNames).merge(
      articles.enumerated().map { number, article in
        var builder = GraphBuilder("\(number)", published: article.day)
        for line in article.lines { Merged.add(line, to: &builder) }
        return builder.graph
      })
  }

  /// How many articles each entity of the kind and one of the names is in, the most first.
  func sizes(_ kind: NodeKind = .person, _ names: String...) -> [Int] {
    graph.entities.filter { entity in
      entity.kind == kind && !Set([entity.name] + entity.aliases).isDisjoint(with: names)
    }.map(\.members.count).sorted(by: >)
  }

  private static func add(_ line: String, to builder: inout GraphBuilder) {
    let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { $0.trimmed }
    guard halves.count == 2 else {
      let names = line.split(separator: "=").map { $0.trimmed }
      _ = builder.organisation(names[0], aliases: Array(names.dropFirst()))
      return
    }
    let person = builder.person(halves[0])
    for tie in halves[1].split(separator: ",").map({ $0.trimmed }) where !tie.isEmpty {
      let ends = tie.split(separator: "@").map { $0.trimmed }
      guard ends.count == 2 else {
        builder.claim(.memberOf, person, builder.organisation(tie))
        continue
      }
      var title = ends[0].split(separator: " ")
      let status = HoldingStatus(rawValue: String(title[0]))
      if status != nil { title.removeFirst() }
      var place = ends[1].split(separator: " ")
      let until = place.last.flatMap { Int($0) } == nil ? nil : String(place.removeLast())
      let post = builder.post(
        title.joined(separator: " "), at: builder.organisation(place.joined(separator: " ")))
      builder.claim(.holdsPost, person, post, status: status, until: until)
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
