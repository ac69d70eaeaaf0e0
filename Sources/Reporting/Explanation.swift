public import KnowledgeModel

/// How an article was read: its sentences with their mentions, and under each the claims that it made, with why.
public struct Explanation: Sendable {
  let document: Document
  let graph: ArticleGraph
  private let nodes: [NodeID: Node]
  private let short: [NodeID: String]

  public init(document: Document, graph: ArticleGraph) {
    self.document = document
    self.graph = graph
    nodes = Dictionary(graph.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    short = Dictionary(
      graph.nodes.enumerated().map { ($1.id, "n\($0 + 1)") }, uniquingKeysWith: { first, _ in first })
  }

  /// One sentence of the article, and what was read from it.
  struct Line {
    let sentence: Sentence
    let mentions: [(node: Node, mention: Mention)]
    let claims: [(claim: Claim, evidence: Evidence)]
  }

  var lines: [Line] {
    document.sentences.map { sentence in
      Line(
        sentence: sentence,
        mentions: graph.nodes.flatMap { node in
          node.mentions.filter { sentence.span.contains($0.span) }.map { (node, $0) }
        },
        claims: graph.claims.flatMap { claim in
          claim.evidence.filter { sentence.span.contains($0.span) || sentence.span == $0.sentence }.prefix(1)
            .map { (claim, $0) }
        })
    }
  }

  /// `n3`: the number of the node in the article's graph, as in its annotation.
  func number(of node: Node) -> String { short[node.id] ?? "" }

  /// The name; of a post with its organisation.
  func label(of id: NodeID) -> String {
    guard let node = nodes[id] else { return id.description }
    guard let organisation = node.organisation.flatMap({ nodes[$0] }) else { return HarmlessText.line(node.name) }
    return HarmlessText.line(node.name + ", " + organisation.name)
  }

  /// `Jens Stoltenberg holds post generalsekretær, Nato [current]`
  func words(for claim: Claim) -> String {
    let qualifiers = qualifierWords(
      status: claim.status, since: claim.since, until: claim.until, certainty: claim.certainty,
      sources: claim.attributedTo.map { [label(of: $0)] } ?? [])
    let confidence = claim.confidence.map { " (\(Int(($0 * 100).rounded())) % sure)" } ?? ""
    return "\(label(of: claim.from)) \(claim.relation.words) \(label(of: claim.to))\(qualifiers)\(confidence)"
  }

  /// How words that are not a name came to mean a node of the claim: `“alliancens” is Nato: the alliance spoken of`.
  func steps(for claim: Claim, _ evidence: Evidence) -> [String] {
    var ends = [claim.from, claim.to]
    if let source = claim.attributedTo { ends.append(source) }
    if let organisation = nodes[claim.to]?.organisation, !ends.contains(organisation) { ends.append(organisation) }
    return ends.compactMap { nodes[$0] }.compactMap { node in
      guard
        let mention = node.mentions.first(where: { evidence.span.contains($0.span) })
          ?? node.mentions.first(where: { evidence.sentence.contains($0.span) }),
        mention.form != .name, mention.form != .title
      else { return nil }
      let words = HarmlessText.line(mention.span.text(in: document.article.text))
      return "“\(words)” is \(label(of: node.id)): \(HarmlessText.line(mention.reason))"
    }
  }

  /// The sentence with the number of its node behind each mention, then the claims; ends in a line break.
  public var text: String {
    let marked = MarkedText(text: document.article.text)
    var output = graph.nodes.map { node in
      let aliases = node.aliases.isEmpty ? "" : " (" + node.aliases.map(HarmlessText.line).joined(separator: "; ") + ")"
      let reason = HarmlessText.line(node.mentions.first?.reason ?? "implied")
      return "\(number(of: node))  \(node.kind.words)  \(label(of: node.id))\(aliases): \(reason)"
    }
    var paragraph = -1
    for line in lines {
      if line.sentence.paragraph != paragraph { output.append("") }
      paragraph = line.sentence.paragraph
      let marks = line.mentions.map { node, mention in
        MarkedText.Mark(span: mention.span, before: "[", after: " \(number(of: node))]")
      }
      output.append(marked.rendered(line.sentence.span, marks, escape: HarmlessText.inline))
      for (claim, evidence) in line.claims {
        output.append("    → \(words(for: claim))")
        output.append(
          "      rule \(evidence.rule): “\(HarmlessText.line(evidence.span.text(in: document.article.text)))”")
        output += steps(for: claim, evidence).map { "      " + $0 }
      }
    }
    for finding in graph.findings {
      output.append("\n\(finding.severity.rawValue): \(HarmlessText.line(finding.message))")
    }
    return output.joined(separator: "\n") + "\n"
  }
}
