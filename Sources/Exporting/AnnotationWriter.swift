public import KnowledgeModel

/// Writes graphs in exactly the JSON of the annotation guideline (`Data/Corpus/GUIDELINE.md`): one node or claim a
/// line, keys in the guideline's order, the same bytes for the same graph.
public struct AnnotationWriter: Sendable {
  public init() {}

  /// The whole file, with a final newline. Qualifiers that are nil are left out.
  public func json(_ annotation: Annotation) -> String {
    let head = [
      "\"article\": \(JSONText(annotation.article))",
      "\"published\": \(JSONText(annotation.published?.description))",
      "\"outlet\": \(JSONText(annotation.outlet))",
      "\"language\": \(JSONText(annotation.language))",
    ]
    return """
      {
        \(head.joined(separator: ", ")),
        "nodes": \(list(annotation.nodes.map(line))),
        "claims": \(list(annotation.claims.map(line)))
      }

      """
  }

  private func list(_ lines: [String]) -> String {
    lines.isEmpty ? "[]" : "[\n" + lines.map { "    " + $0 }.joined(separator: ",\n") + "\n  ]"
  }

  private func line(_ node: Annotation.Node) -> String {
    var fields = ["\"id\": \(JSONText(node.id))", "\"kind\": \(JSONText(node.kind.rawValue))"]
    if node.kind == .post {
      fields += ["\"title\": \(JSONText(node.title))", "\"organisation\": \(JSONText(node.organisation))"]
    } else {
      fields.append("\"name\": \(JSONText(node.name))")
    }
    let aliases = (node.aliases ?? []).map { JSONText($0).description }
    fields.append("\"aliases\": [\(aliases.joined(separator: ", "))]")
    if let implied = node.implied { fields.append("\"implied\": \(implied)") }
    if let entity = node.entity { fields.append("\"entity\": \(JSONText(entity))") }
    return "{" + fields.joined(separator: ", ") + "}"
  }

  private func line(_ claim: Annotation.Claim) -> String {
    let fields: [(key: String, value: String?)] = [
      ("relation", claim.relation.rawValue), ("from", claim.from), ("to", claim.to),
      ("status", claim.status?.rawValue), ("since", claim.since?.description), ("until", claim.until?.description),
      ("certainty", claim.certainty?.rawValue), ("attributedTo", claim.attributedTo),
    ]
    let told = fields.compactMap { field in field.value.map { "\"\(field.key)\": \(JSONText($0))" } }
    return "{" + told.joined(separator: ", ") + "}"
  }
}
