import KnowledgeModel

/// Writes a drawing in Graphviz's language.
struct DOTWriter {
  let layout: Layout
  let format: ImageFormat

  /// How many characters of a label stand in a line.
  static let labelWidth = 22
  private static let arrowLabelWidth = 26
  private static let titleWidth = 60
  /// More arrows than this make labels a tangle.
  private static let mostLabels = 110

  func text(of picture: Picture) -> String {
    var lines = ["digraph vidensgraf {"]
    lines.append("  graph \(defaults(picture).list);")
    lines.append(
      "  node [fontname=\"\(Palette.font)\", fontsize=\"12\", fontcolor=\"\(Palette.text)\", penwidth=\"1.6\", margin=\"0.16,0.08\"];")
    lines.append(
      "  edge [fontname=\"\(Palette.font)\", fontsize=\"10\", arrowsize=\"0.8\"];")
    let framed = Set(picture.frames.flatMap(\.posts))
    if layout == .dot { lines += canvas(picture) }
    for (index, shape) in picture.shapes.enumerated() where !framed.contains(index) { lines.append("  " + node(shape)) }
    for frame in picture.frames { lines += cluster(frame, picture) }
    if let notice = picture.notice {
      lines.append("  notice " + DOTAttributes(dictionaryLiteral:
        ("label", .lines(notice.lines(of: 40))), ("shape", .constant("plain")), ("fontcolor", .constant(Palette.faintText)),
        ("id", .constant("notice")), ("tooltip", .tooltip([notice]))).list + ";")
    }
    lines += rows(picture)
    if layout == .dot { lines.append("  }") }
    let rowOf = Dictionary(
      picture.rows.enumerated().flatMap { row, shapes in shapes.map { ($0, row) } }, uniquingKeysWith: { $1 })
    lines += picture.arrows.map { "  " + edge($0, picture, rowOf) }
    // Last, so that no subgraph inherits it.
    lines += title(picture).lines.map { "  \($0);" }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  // MARK: - Graph

  private func defaults(_ picture: Picture) -> DOTAttributes {
    var attributes: DOTAttributes = [
      "layout": .constant(layout.rawValue), "charset": .constant("UTF-8"), "bgcolor": .constant("white"),
      "pad": .constant("0.3"), "outputorder": .constant("edgesfirst"), "fontname": .constant(Palette.font),
    ]
    switch layout {
    case .dot:
      for (name, value) in [
        ("rankdir", "TB"), ("newrank", "true"), ("compound", "true"), ("splines", "true"), ("nodesep", "0.6"),
        ("ranksep", "0.62"),
      ] { attributes[name] = .constant(value) }
    case .neato, .fdp, .sfdp:
      for (name, value) in [
        ("overlap", "prism"), ("sep", "+6"), ("K", "0.9"), ("splines", "false"), ("start", "1"),
      ] { attributes[name] = .constant(value) }
    case .circo, .twopi:
      for (name, value) in [("overlap", "prism"), ("sep", "+6"), ("splines", "false")] {
        attributes[name] = .constant(value)
      }
    }
    if format == .png { attributes["dpi"] = .constant("144") }
    return attributes
  }

  private func title(_ picture: Picture) -> DOTAttributes {
    func row(_ text: PlainText, size: Int, colour: String, isBold: Bool) -> String {
      let words = isBold ? "<B>\(text.escaped)</B>" : text.escaped
      return "<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"\(size)\" COLOR=\"\(colour)\">\(words)</FONT></TD></TR>"
    }
    let width = picture.shapes.count > 20 ? DOTWriter.titleWidth * 3 / 2 : DOTWriter.titleWidth
    let rows =
      picture.title.lines(of: width).map { row($0, size: 19, colour: Palette.text, isBold: true) }
      + picture.subtitle.lines(of: width * 3 / 2).map {
        row($0, size: 11, colour: Palette.faintText, isBold: false)
      }
    let legend = layout == .dot || picture.legend.isEmpty ? "" : LegendTable(picture.legend).markup
    return [
      "label": .markup(
        "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">\(rows.joined())"
          + (legend.isEmpty ? "" : "<TR><TD ALIGN=\"LEFT\">\(legend)</TD></TR>")
          + "<TR><TD HEIGHT=\"14\"></TD></TR></TABLE>"),
      "labelloc": .constant("t"), "labeljust": .constant("l"), "tooltip": .tooltip([picture.title]),
    ]
  }

  // MARK: - Nodes

  private func node(_ shape: Shape) -> String {
    let body = Palette.body(shape.kind)
    return shape.id
      + " "
      + DOTAttributes(dictionaryLiteral:
        ("label", .lines(shape.label.lines(of: DOTWriter.labelWidth))), ("id", .constant(shape.id)),
        ("class", .constant(shape.kind.rawValue)), ("shape", .constant(body.shape)), ("style", .constant(body.style)),
        ("fillcolor", .constant(body.fill)), ("color", .constant(body.stroke)), ("tooltip", .tooltip(shape.tooltip))
      ).list + ";"
  }

  /// An unseen frame around everything: its label, at the bottom left, is the legend.
  private func canvas(_ picture: Picture) -> [String] {
    var attributes: DOTAttributes = [
      "style": .constant("invis"), "labelloc": .constant("b"), "labeljust": .constant("l"), "tooltip": .constant(" "),
    ]
    if !picture.legend.isEmpty { attributes["label"] = .markup(LegendTable(picture.legend).markup) }
    return ["  subgraph cluster_canvas {"] + attributes.lines.map { "    \($0);" }
  }

  private func cluster(_ frame: Frame, _ picture: Picture) -> [String] {
    let body = Palette.body(frame.kind)
    let attributes: DOTAttributes = [
      "label": .markup("<B>" + frame.label.lines(of: DOTWriter.labelWidth).map(\.escaped).joined(separator: "<BR/>") + "</B>"),
      "id": .constant(frame.id), "class": .constant(frame.kind.rawValue), "labelloc": .constant("b"),
      "labeljust": .constant("c"), "style": .constant("filled"), "fillcolor": .constant(body.fill),
      "color": .constant(body.stroke), "penwidth": .constant("1.6"), "margin": .constant("11"),
      "fontsize": .constant("13"), "fontcolor": .constant(Palette.text), "tooltip": .tooltip(frame.tooltip),
    ]
    return ["  subgraph cluster_\(frame.id) {"] + attributes.lines.map { "    \($0);" }
      + frame.posts.map { "    " + node(picture.shapes[$0]) } + ["  }"]
  }

  /// Pins the rows: each in one rank, and each below the one before it.
  private func rows(_ picture: Picture) -> [String] {
    let pins = picture.rows.indices.map { "row\($0 + 1)" }
    guard !pins.isEmpty else { return [] }
    return ["  node [style=\"invis\", shape=\"point\", width=\"0.01\", label=\"\", tooltip=\" \"];"]
      + zip(pins, picture.rows).map { pin, row in
        "  { rank=same; \(pin); " + row.map { picture.shapes[$0].id + "; " }.joined() + "}"
      }
      + (pins.count < 2 ? [] : ["  " + pins.joined(separator: " -> ") + " [style=\"invis\", weight=\"100\"];"])
      + picture.rows.compactMap { row in
        // Persons keep their order; the rest follows them.
        guard row.count > 1, row.allSatisfy({ picture.shapes[$0].kind == .person }) else { return nil }
        return "  " + row.map { picture.shapes[$0].id }.joined(separator: " -> ") + " [style=\"invis\"];"
      }
  }

  // MARK: - Arrows

  private func edge(_ arrow: Arrow, _ picture: Picture, _ rowOf: [Int: Int]) -> String {
    let stroke = Palette.stroke(arrow.look)
    var attributes: DOTAttributes = [
      "id": .constant(arrow.id), "class": .constant(arrow.look.classes), "style": .constant(stroke.style),
      "penwidth": .constant(stroke.width), "color": .constant(stroke.colour), "fontcolor": .constant(stroke.colour),
      "tooltip": .tooltip(arrow.tooltip), "labeltooltip": .tooltip(arrow.tooltip),
      "edgetooltip": .tooltip(arrow.tooltip), "headtooltip": .tooltip(arrow.tooltip),
      "tailtooltip": .tooltip(arrow.tooltip),
    ]
    if picture.arrows.count <= DOTWriter.mostLabels, layout == .dot { attributes["label"] = label(arrow) }
    if let link = arrow.link {
      attributes["URL"] = .constant(format == .pdf ? link.text : link.text.replacing("&", with: "&amp;"))
      attributes["target"] = .constant("_blank")
    }
    var tail = anchor(arrow.from, picture)
    var head = anchor(arrow.to, picture)
    // In dot an arrow leads to a lower row or stays in its own; what points up is drawn from its head.
    let isUpward = (rowOf[tail.shape] ?? 0) > (rowOf[head.shape] ?? 0)
    if isUpward {
      swap(&tail, &head)
      attributes["dir"] = .constant("back")
    }
    attributes[isUpward ? "arrowtail" : "arrowhead"] = .constant(arrow.hasDirection ? stroke.arrowhead : "none")
    if tail.frame != head.frame {
      if let frame = tail.frame { attributes["ltail"] = .constant("cluster_" + frame) }
      if let frame = head.frame { attributes["lhead"] = .constant("cluster_" + frame) }
    }
    return "\(picture.shapes[tail.shape].id) -> \(picture.shapes[head.shape].id) \(attributes.list);"
  }

  private func anchor(_ end: Arrow.End, _ picture: Picture) -> (shape: Int, frame: String?) {
    switch end {
    case .shape(let index): (index, nil)
    case .frame(let index): (picture.frames[index].anchor, picture.frames[index].id)
    }
  }

  private func label(_ arrow: Arrow) -> DOTValue {
    let plain = [arrow.verb] + (arrow.period.map { $0.lines(of: DOTWriter.arrowLabelWidth) } ?? [])
    let italic = arrow.caveat?.lines(of: DOTWriter.arrowLabelWidth) ?? []
    // Room between the words and their arrow.
    let lines = plain.map(\.escaped) + italic.map { "<I>\($0.escaped)</I>" }
    return .markup(
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\"><TR><TD>"
        + lines.joined(separator: "<BR/>") + "</TD></TR></TABLE>")
  }
}
