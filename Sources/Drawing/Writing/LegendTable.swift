import KnowledgeModel

/// The legend as a table in Graphviz's HTML-like markup: shapes first, then lines, in columns.
struct LegendTable {
  let markup: String

  init(_ entries: [LegendEntry]) {
    var kinds: [String] = []
    var looks: [String] = []
    for entry in entries {
      switch entry {
      case .kind(let kind, let text): kinds.append(LegendTable.sample(kind) + LegendTable.words(text))
      case .look(let look, let text): looks.append(LegendTable.sample(look) + LegendTable.words(text))
      }
    }
    let rows = [kinds, looks].flatMap { cells in
      stride(from: 0, to: cells.count, by: LegendTable.columns).map {
        "<TR>" + cells[$0..<min($0 + LegendTable.columns, cells.count)].joined() + "</TR>"
      }
    }
    markup = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"5\" CELLPADDING=\"0\">\(rows.joined())</TABLE>"
  }

  private static let columns = 4

  private static func words(_ text: PlainText) -> String {
    "<TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"10\" COLOR=\"\(Palette.text)\">\(text.escaped)   </FONT></TD>"
  }

  private static func sample(_ kind: NodeKind) -> String {
    let body = Palette.body(kind)
    let style = kind == .person || kind == .post ? " STYLE=\"rounded\"" : ""
    return cell(
      "<TD BORDER=\"1\" WIDTH=\"28\" HEIGHT=\"15\" FIXEDSIZE=\"TRUE\" BGCOLOR=\"\(body.fill)\" COLOR=\"\(body.stroke)\"\(style)>"
        + "</TD>")
  }

  /// A piece of the line, as the lower border of an empty cell, and its arrowhead as a letter.
  private static func sample(_ look: Look) -> String {
    let stroke = Palette.stroke(look)
    let line =
      "<TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>"
      + "<TD WIDTH=\"28\" HEIGHT=\"7\" FIXEDSIZE=\"TRUE\" BORDER=\"2\" SIDES=\"B\" STYLE=\"\(stroke.style)\""
      + " COLOR=\"\(stroke.colour)\"></TD></TR><TR><TD HEIGHT=\"7\"></TD></TR></TABLE></TD>"
    let head =
      stroke.sign.isEmpty
      ? "" : "<TD><FONT POINT-SIZE=\"9\" COLOR=\"\(stroke.colour)\">\(stroke.sign)</FONT></TD>"
    return cell(line + head)
  }

  private static func cell(_ content: String) -> String {
    "<TD ALIGN=\"LEFT\"><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>\(content)</TR></TABLE></TD>"
  }
}
