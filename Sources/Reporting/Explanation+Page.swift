import KnowledgeModel

extension Explanation {
  /// A web page of one file, without scripts: the text with its names highlighted, the claims under each sentence.
  public var page: String {
    let article = document.article
    let title = article.title ?? article.headlineSpan.map { $0.text(in: article.text) } ?? article.name
    let facts = [article.outlet, article.published?.description, article.identity].compactMap { $0 }.map(html)
    var body = "<h1>\(html(title))</h1>\n<p class=\"facts\">\(facts.joined(separator: " · "))</p>\n"
    body += "<p class=\"legend\">"
    body += NodeKind.allCases.map { "<mark class=\"\($0.rawValue)\">\($0.words)</mark>" }.joined(separator: " ")
    body += "</p>\n<main>\n"
    var paragraph: Int?
    for line in lines {
      if line.sentence.paragraph != paragraph {
        if paragraph != nil { body += "</section>\n" }
        body += "<section>\n"
        paragraph = line.sentence.paragraph
      }
      body += rendered(line)
    }
    if paragraph != nil { body += "</section>\n" }
    body += "</main>\n"
    if !graph.findings.isEmpty {
      let items = graph.findings.map { "<li>\($0.severity.rawValue): \(html($0.message))</li>\n" }.joined()
      body += "<h2>Findings</h2>\n<ul>\n\(items)</ul>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(html(article.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(html(title))</title>
      <style>
      \(Explanation.style)
      </style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private func rendered(_ line: Line) -> String {
    let marks = line.mentions.map { node, mention in
      let reason = "\(label(of: node.id)) (\(node.kind.words)): \(mention.reason)"
      return MarkedText.Mark(
        span: mention.span, before: "<mark class=\"\(node.kind.rawValue)\" title=\"\(html(reason))\">",
        after: "</mark>")
    }
    let text = MarkedText(text: document.article.text).rendered(line.sentence.span, marks, escape: html)
    guard !line.claims.isEmpty else { return "<p>\(text)</p>\n" }
    let claims = line.claims.map { claim, evidence in
      let shown = evidence.span.text(in: document.article.text)
      let why = ["rule \(evidence.rule): “\(shown)”"] + steps(for: claim, evidence)
      return """
        <li class="\(claim.certainty.rawValue)">\(html(words(for: claim)))
        <small>\(why.map(html).joined(separator: "<br>"))</small></li>

        """
    }
    return "<p>\(text)</p>\n<ul>\n\(claims.joined())</ul>\n"
  }

  private func html(_ text: String) -> String { HarmlessText.escaped(HarmlessText.inline(text)) }

  /// The colours of the drawing.
  private static let style = """
    :root { color-scheme: light dark; }
    body { font: 17px/1.55 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
    .facts, .legend, ul { font: 14px/1.5 "DejaVu Sans", Verdana, sans-serif; }
    .facts, small { color: GrayText; }
    small { display: block; }
    mark { color: #1a1a1a; border-bottom: 2px solid; border-radius: 2px; padding: 0 .15em; }
    mark.person { background: #d9ecf8; border-color: #0072b2; }
    mark.organisation { background: #fff1d6; border-color: #b37400; }
    mark.mediaOutlet { background: #d9f2e8; border-color: #00694c; }
    mark.post { background: #ffffff; border-color: #8f4b72; }
    ul { margin: -.5em 0 1em; padding-left: 1.4em; list-style: "→ "; }
    li.rumoured { border-left: 3px dashed #b34700; padding-left: .4em; }
    li.denied { text-decoration: line-through; text-decoration-color: #b34700; }
    li.denied small { text-decoration: none; }
    section { margin-bottom: 1.2em; }
    """
}
