import KnowledgeModel

/// The legend as a table in Graphviz's HTML-like markup: a row for the shapes, rows for the lines.
struct LegendTable {
  let rows: [String]

  init(_ entries: [LegendEntry]) {
    var kinds: [String] = []
    var looks: [String] = []
    for entry in entries {
      switch entry {
      case .kind(let kind, let text): kinds.append(LegendTable.sample(kind) + LegendTable.words(text))
      case .look(let look, let text): looks.append(LegendTable.sample(look) + LegendTable.words(text))
      }
    }
    let lines = stride(from: 0, to: looks.count, by: 4).map { Array(looks[$0..<min($0 + 4, looks.count)]) }
    rows = ([kinds] + lines).filter { !$0.isEmpty }.map(LegendTable.row)
  }

  var markup: String {
    LegendTable.table(rows.map { "<TR><TD ALIGN=\"LEFT\">\($0)</TD></TR>" }.joined(), spacing: 3)
  }

  private static func row(_ cells: [String]) -> String { table("<TR>\(cells.joined())</TR>", spacing: 4) }

  private static func table(_ content: String, spacing: Int) -> String {
    "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"\(spacing)\" CELLPADDING=\"0\">\(content)</TABLE>"
  }

  private static func words(_ text: PlainText) -> String {
    "<TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"10\">\(text.escaped)</FONT></TD><TD WIDTH=\"10\"></TD>"
  }

  private static func sample(_ kind: NodeKind) -> String {
    let body = Palette.body(kind)
    let style = kind == .person || kind == .post ? " STYLE=\"rounded\"" : ""
    return "<TD BORDER=\"1\" WIDTH=\"26\" HEIGHT=\"14\" FIXEDSIZE=\"TRUE\" BGCOLOR=\"\(body.fill)\" COLOR=\"\(body.stroke)\"\(style)></TD>"
  }

  private static func sample(_ look: Look) -> String {
    let stroke = Palette.stroke(look)
    return "<TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>"
      + "<TD WIDTH=\"32\" HEIGHT=\"7\" FIXEDSIZE=\"TRUE\" BORDER=\"2\" SIDES=\"B\" STYLE=\"\(stroke.style)\" COLOR=\"\(stroke.colour)\"></TD>"
      + "</TR><TR><TD HEIGHT=\"7\"></TD></TR></TABLE></TD>"
      + (stroke.sign.isEmpty
        ? "" : "<TD><FONT POINT-SIZE=\"9\" COLOR=\"\(stroke.colour)\">\(stroke.sign)</FONT></TD>")
  }
}
