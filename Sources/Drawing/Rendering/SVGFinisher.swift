import KnowledgeModel

/// Makes Graphviz's SVG one for the web: a title and description for those who cannot see it, tooltips instead of
/// internal ids, a font that every system has, and dark mode.
struct SVGFinisher {
  let picture: Picture

  func finished(_ svg: [UInt8]) -> [UInt8] {
    let titles = titles
    var lines: [String] = []
    var group = ""
    var isBefore = true
    // Graphviz writes one element a line; a label or tooltip never holds a line break.
    for line in String(decoding: svg, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true) {
      if isBefore {
        // The document type (which readers would fetch) and the comments before the drawing are left out.
        if line.hasPrefix("<?xml") {
          lines.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        } else if line.hasPrefix("<svg") {
          lines.append("<svg role=\"img\" aria-labelledby=\"title desc\" " + line.dropFirst(5))
        } else if line.hasPrefix("<g ") {
          isBefore = false
          lines += head
          lines.append(String(line))
          group = "graph0"
        } else if line.hasPrefix(" viewBox") {
          lines.append(String(line))
        }
      } else if line.hasPrefix("<!--") {
        continue
      } else if line.hasPrefix("<title>"), line.hasSuffix("</title>") {
        if let title = titles[group] { lines.append("<title>\(title)</title>") }
      } else {
        if line.hasPrefix("<g id=\"") { group = String(line.dropFirst(7).prefix { $0 != "\"" }) }
        lines.append(String(line))
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private var head: [String] {
    let description = ([picture.subtitle] + picture.summary).map(\.escaped).joined(separator: ".\n")
    return [
      "<title id=\"title\">\(picture.title.escaped)</title>", "<desc id=\"desc\">\(description)</desc>",
      "<style>\(SVGFinisher.style)</style>",
    ]
  }

  /// What a group is called, by its id.
  private var titles: [String: String] {
    func text(_ lines: [PlainText]) -> String { lines.map(\.escaped).joined(separator: "\n") }
    let pairs =
      picture.shapes.map { ($0.id, text($0.tooltip)) } + picture.frames.map { ($0.id, text($0.tooltip)) }
      + picture.arrows.map { ($0.id, text($0.tooltip)) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Colours are found by their value, so that the legend follows; Graphviz writes them in lower case.
  private static var style: String {
    let bodies = NodeKind.allCases.map(Palette.body)
    let strokes = Look.Tone.allCases.flatMap { tone in
      [false, true].map { Palette.stroke(Look(tone, isAttributed: $0)) }
    }
    func rule(_ attribute: String, _ light: String, _ dark: String) -> String {
      "[\(attribute)=\"\(light.lowercased())\"]{\(attribute):\(dark)}"
    }
    var rules: [String] = []
    for rule in bodies.flatMap({ [rule("fill", $0.fill, $0.dark.fill), rule("stroke", $0.stroke, $0.dark.stroke)] })
      + strokes.flatMap({ [rule("fill", $0.colour, $0.dark), rule("stroke", $0.colour, $0.dark)] })
      + [
        rule("fill", "white", "#1C2026"), rule("fill", Palette.text, "#E8EAED"),
        rule("fill", Palette.faintText, "#B8BEC6"),
        "text:not([fill]){fill:#E8EAED}", ".graph>polygon:first-of-type{fill:#14171B;stroke:none}",
      ]
    where !rules.contains(rule) { rules.append(rule) }
    return "text{font-family:\"\(Palette.font)\",Verdana,sans-serif}"
      + "@media (prefers-color-scheme:dark){\(rules.joined())}"
  }
}
