import KnowledgeModel

/// Writes a drawing in Graphviz's language.
struct DOTWriter {
  let picture: Picture
  let layout: Layout
  let format: ImageFormat
  let care: Care
  /// The row and place of each shape, where the picture has rows.
  private let place: [Int: (row: Int, column: Int)]

  /// How much is asked of Graphviz, which fails at rare graphs.
  enum Care: Int, CaseIterable {
    /// The whole drawing.
    case none
    /// Persons stand as Graphviz likes.
    case freeRows
    /// And arrows are straight and have no labels.
    case bareArrows
  }

  init(_ picture: Picture, layout: Layout, format: ImageFormat = .dot, care: Care = .none) {
    self.picture = picture
    self.layout = layout
    self.format = format
    self.care = care
    place = Dictionary(
      picture.rows.enumerated().flatMap { row, shapes in shapes.enumerated().map { ($1, (row, $0)) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// How many characters of a label stand in a line.
  static let labelWidth = 22
  private static let arrowLabelWidth = 26
  private static let titleWidth = 60
  /// More arrows than this make labels a tangle.
  private static let mostLabels = 110

  /// The whole graph; the same picture gives the same bytes.
  var text: String {
    let framed = Set(picture.frames.flatMap(\.posts))
    let lone = picture.shapes.indices.filter { !framed.contains($0) }.map { "  " + node(picture.shapes[$0]) }
    let body = lone + picture.frames.flatMap(cluster) + notice
    let lines =
      ["digraph vidensgraf {"] + defaults + body + (layout == .dot ? rows : [])
      + picture.arrows.map { "  " + edge($0) }
      // Last, so that no subgraph inherits it.
      + title.lines.map { "  \($0);" } + ["}"]
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Graph

  private var defaults: [String] {
    var graph: DOTAttributes = [
      "layout": .constant(layout.rawValue), "charset": .constant("UTF-8"), "bgcolor": .constant("white"),
      "pad": .constant("0.3"), "outputorder": .constant("edgesfirst"), "fontname": .constant(Palette.font),
    ]
    let settings: KeyValuePairs =
      switch layout {
      case .dot:
        [
          "rankdir": "TB", "newrank": "true", "compound": "true", "nodesep": "0.6", "ranksep": "0.62",
          "splines": care == .bareArrows ? "false" : "true",
        ]
      case .neato, .fdp, .sfdp:
        ["overlap": "prism", "sep": "+6", "K": "0.9", "splines": "false", "start": "1"]
      case .circo, .twopi: ["overlap": "prism", "sep": "+6", "splines": "false"]
      }
    for (name, value) in settings { graph[name] = .constant(value) }
    if format == .png { graph["dpi"] = .constant("144") }
    let node: DOTAttributes = [
      "fontname": .constant(Palette.font), "fontsize": .constant("12"), "fontcolor": .constant(Palette.text),
      "penwidth": .constant("1.6"), "margin": .constant("0.16,0.08"),
    ]
    let edge: DOTAttributes = [
      "fontname": .constant(Palette.font), "fontsize": .constant("10"), "arrowsize": .constant("0.8"),
    ]
    return ["  graph \(graph.list);", "  node \(node.list);", "  edge \(edge.list);"]
  }

  /// Title and subtitle on top left; the legend too, where the layout has no rows.
  private var title: DOTAttributes {
    func row(_ content: String) -> String { "<TR><TD ALIGN=\"LEFT\">\(content)</TD></TR>" }
    let width = picture.shapes.count > 20 ? DOTWriter.titleWidth * 3 / 2 : DOTWriter.titleWidth
    let title = picture.title.lines(of: width).map {
      row("<FONT POINT-SIZE=\"19\" COLOR=\"\(Palette.text)\"><B>\($0.escaped)</B></FONT>")
    }
    let subtitle = picture.subtitle.lines(of: width * 3 / 2).map {
      row("<FONT POINT-SIZE=\"11\" COLOR=\"\(Palette.faintText)\">\($0.escaped)</FONT>")
    }
    let legend = layout == .dot || picture.legend.isEmpty ? [] : [row(LegendTable(picture.legend).markup)]
    return [
      "label": .markup(
        "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">"
          + (title + subtitle + legend).joined() + "<TR><TD HEIGHT=\"14\"></TD></TR></TABLE>"),
      "labelloc": .constant("t"), "labeljust": .constant("l"),
    ]
  }

  // MARK: - Nodes

  private var notice: [String] {
    guard let notice = picture.notice else { return [] }
    let attributes: DOTAttributes = [
      "label": .lines(notice.lines(of: 40)), "id": .constant("notice"), "shape": .constant("plain"),
      "fontcolor": .constant(Palette.faintText), "tooltip": .tooltip([notice]),
    ]
    return ["  notice \(attributes.list);"]
  }

  private func node(_ shape: Shape) -> String {
    let body = Palette.body(shape.kind)
    let attributes: DOTAttributes = [
      "label": .lines(shape.label.lines(of: DOTWriter.labelWidth)), "id": .constant(shape.id),
      "class": .constant(shape.kind.rawValue), "shape": .constant(body.shape), "style": .constant(body.style),
      "fillcolor": .constant(body.fill), "color": .constant(body.stroke), "tooltip": .tooltip(shape.tooltip),
    ]
    return "\(shape.id) \(attributes.list);"
  }

  private func cluster(_ frame: Frame) -> [String] {
    let body = Palette.body(frame.kind)
    let name = frame.label.lines(of: DOTWriter.labelWidth).map(\.escaped).joined(separator: "<BR/>")
    let attributes: DOTAttributes = [
      "label": .markup("<B>\(name)</B>"), "id": .constant(frame.id), "class": .constant(frame.kind.rawValue),
      "labelloc": .constant("b"), "labeljust": .constant("c"), "style": .constant("filled"),
      "fillcolor": .constant(body.fill), "color": .constant(body.stroke), "penwidth": .constant("1.6"),
      "margin": .constant("11"), "fontsize": .constant("13"), "fontcolor": .constant(Palette.text),
      "tooltip": .tooltip(frame.tooltip),
    ]
    return ["  subgraph cluster_\(frame.id) {"] + attributes.lines.map { "    \($0);" }
      + frame.posts.map { "    " + node(picture.shapes[$0]) } + ["  }"]
  }

  // MARK: - Rows

  /// Pins the rows: each in one rank, and each below the one before it. Persons keep their order, the rest follows.
  /// The pins stand at the left, and the legend hangs below them.
  private var rows: [String] {
    let pins = picture.rows.indices.map { "row\($0 + 1)" }
    var lines = ["  node [style=\"invis\", shape=\"point\", width=\"0.01\", label=\"\", tooltip=\" \"];"]
    lines += zip(pins, picture.rows).map { pin, row in
      "  { rank=same; \(pin); " + row.map { picture.shapes[$0].id + "; " }.joined() + "}"
    }
    if pins.count > 1 { lines.append("  " + pins.joined(separator: " -> ") + " [style=\"invis\", weight=\"100\"];") }
    if care == .none { lines += zip(pins, picture.rows).flatMap(order) }
    if let last = pins.last, !picture.legend.isEmpty {
      let attributes: DOTAttributes = [
        "label": .markup(LegendTable(picture.legend).markup), "id": .constant("legend"), "shape": .constant("plain"),
        "style": .constant("solid"), "tooltip": .constant(" "),
      ]
      lines += [
        "  legend \(attributes.list);", "  \(last) -> legend [style=\"invis\", weight=\"100\", headport=\"w\"];",
      ]
    }
    return picture.rows.isEmpty ? [] : lines
  }

  /// Unseen arrows between neighbours; where a real one joins them (Graphviz loses one of two), that keeps the order.
  private func order(_ pin: String, _ row: [Int]) -> [String] {
    guard let first = row.first, row.allSatisfy({ picture.shapes[$0].kind == .person }) else { return [] }
    let pairs = zip(row, row.dropFirst()).filter { left, right in !joined.contains([left, right]) }
    return ([(pin, picture.shapes[first].id)] + pairs.map { (picture.shapes[$0].id, picture.shapes[$1].id) })
      .map { "  \($0) -> \($1) [style=\"invis\"];" }
  }

  private var joined: Set<Set<Int>> {
    Set(picture.arrows.map { [anchor($0.from).shape, anchor($0.to).shape] })
  }

  // MARK: - Arrows

  private func edge(_ arrow: Arrow) -> String {
    let stroke = Palette.stroke(arrow.look)
    var attributes: DOTAttributes = [
      "id": .constant(arrow.id), "class": .constant(arrow.look.classes), "style": .constant(stroke.style),
      "penwidth": .constant(stroke.width), "color": .constant(stroke.colour), "fontcolor": .constant(stroke.colour),
    ]
    for name in ["tooltip", "edgetooltip", "labeltooltip", "headtooltip", "tailtooltip"] {
      attributes[name] = .tooltip(arrow.tooltip)
    }
    if layout == .dot, care != .bareArrows, picture.arrows.count <= DOTWriter.mostLabels {
      attributes["label"] = label(arrow)
    }
    if let link = arrow.link {
      attributes["URL"] = .constant(format == .pdf ? link.text : link.text.replacing("&", with: "&amp;"))
      attributes["target"] = .constant("_blank")
    }
    var (tail, head) = (anchor(arrow.from), anchor(arrow.to))
    // Graphviz takes an arrow to lead down or right; what leads up or left is written from its head.
    let isBackward =
      if let from = place[tail.shape], let to = place[head.shape] { from > to } else { false }
    if isBackward {
      swap(&tail, &head)
      attributes["dir"] = .constant("back")
    }
    attributes[isBackward ? "arrowtail" : "arrowhead"] = .constant(arrow.hasDirection ? stroke.arrowhead : "none")
    if tail.frame != head.frame {
      if let frame = tail.frame { attributes["ltail"] = .constant("cluster_" + frame) }
      if let frame = head.frame { attributes["lhead"] = .constant("cluster_" + frame) }
    }
    return "\(picture.shapes[tail.shape].id) -> \(picture.shapes[head.shape].id) \(attributes.list);"
  }

  private func anchor(_ end: Arrow.End) -> (shape: Int, frame: String?) {
    switch end {
    case .shape(let index): (index, nil)
    case .frame(let index): (picture.frames[index].anchor, picture.frames[index].id)
    }
  }

  /// The verb, the dates below it, and in italics how sure it is and who says so.
  private func label(_ arrow: Arrow) -> DOTValue {
    let plain = [arrow.verb] + (arrow.period?.lines(of: DOTWriter.arrowLabelWidth) ?? [])
    let italic = arrow.caveat?.lines(of: DOTWriter.arrowLabelWidth) ?? []
    let lines = plain.map(\.escaped) + italic.map { "<I>\($0.escaped)</I>" }
    // A cell leaves room between the words and their arrow.
    return .markup(
      "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\"><TR><TD>"
        + lines.joined(separator: "<BR/>") + "</TD></TR></TABLE>")
  }
}
