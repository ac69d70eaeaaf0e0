internal import KnowledgeModel

/// An article graph written out, a fact a line, so that equal graphs give equal bytes and different graphs never do.
///
/// Fields are separated by tabs, with `\`, tab and line breaks escaped; an absent value is `-`, so a value that
/// starts with a dash has a `\` before it.
struct CanonicalText {
  private(set) var text = ""

  init(_ graph: ArticleGraph) {
    let article = graph.article
    line(
      "article", article.identity, article.name, span(article.headlineSpan), span(article.datelineSpan),
      article.title, article.published?.description, article.outlet, article.author, article.url, article.language)
    line("text", article.text)
    for node in graph.nodes { write(node) }
    for claim in graph.claims { write(claim) }
    for finding in graph.findings {
      line("finding", finding.severity.rawValue, finding.source, span(finding.span), finding.message)
    }
  }

  /// What tells whether an article says the same as before.
  var digest: String { DeterministicID("graph", text).description }

  private mutating func write(_ node: Node) {
    line("node", node.id.description, node.kind.rawValue, node.name, node.organisation?.description)
    for alias in node.aliases { line("alias", alias) }
    for mention in node.mentions { line("mention", span(mention.span), mention.form.rawValue, mention.reason) }
  }

  private mutating func write(_ claim: Claim) {
    line(
      "claim", claim.id.description, claim.relation.rawValue, claim.from.description, claim.to.description,
      claim.status?.rawValue, claim.since?.description, claim.until?.description, claim.certainty.rawValue,
      claim.attributedTo?.description, claim.confidence.map { String($0) })
    for evidence in claim.evidence {
      line("evidence", evidence.article.description, span(evidence.span), span(evidence.sentence), evidence.rule)
    }
  }

  private func span(_ span: Span?) -> String? { span.map { "\($0.lower)..<\($0.upper)" } }

  private mutating func line(_ kind: String, _ fields: String?...) {
    text += kind
    for field in fields {
      text += "\t"
      if let field { append(field) } else { text += "-" }
    }
    text += "\n"
  }

  private mutating func append(_ field: String) {
    if field.utf8.first == UInt8(ascii: "-") { text += "\\" }
    guard field.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else {
      text += field
      return
    }
    for scalar in field.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
