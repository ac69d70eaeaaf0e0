public import KnowledgeModel

/// A drawing of a graph: organisations with their posts inside, the persons who hold or seek them, and the outlets.
///
/// ```swift
/// let diagram = Diagram(graph, options: DrawingOptions(labels: .english))
/// let svg = try diagram.render(.svg)
/// ```
///
/// The same graph gives the same DOT, byte for byte.
public struct Diagram: Sendable {
  let picture: Picture
  let layout: Layout

  public init(_ graph: KnowledgeGraph, options: DrawingOptions = DrawingOptions()) {
    let drawn = options.drawsAll ? graph : Importance(graph).screenful()
    layout = options.layout ?? (drawn.entities.count > DrawingOptions.screenful ? .sfdp : .dot)
    picture = Picture(drawn, left: graph.entities.count - drawn.entities.count, options: options, layout: layout)
  }

  /// How many nodes are drawn.
  public var nodeCount: Int { picture.shapes.count + picture.frames.count }

  /// The drawing in Graphviz's language, to be drawn by `dot` as it stands.
  public func dot() -> String { DOTWriter(picture, layout: layout).text }

  /// The drawing in the bytes of a file.
  ///
  /// Where Graphviz fails at the drawing, it is asked for a plainer one: see ``DOTWriter/Care``.
  public func render(_ format: ImageFormat) throws(DrawingError) -> [UInt8] {
    if format == .dot { return Array(dot().utf8) }
    var failure = DrawingError.noProcess
    for care in DOTWriter.Care.allCases {
      do {
        let text = DOTWriter(picture, layout: layout, format: format, care: care).text
        let bytes = try Renderer.render(text, layout: layout, format: format)
        switch format {
        case .svg: return SVGFinisher(picture: picture).finished(bytes)
        case .pdf: return PDFFinisher.finished(bytes)
        case .dot, .png: return bytes
        }
      } catch {
        failure = error
      }
    }
    throw failure
  }

  /// What would make every drawing on this machine unreadable: that there is no font.
  public static func findings() -> [Finding] {
    Renderer.fontCount() == 0
      ? [
        Finding(
          .warning, source: "Graphviz",
          message: "no font is installed, so letters become boxes: install one (apt-get install fonts-dejavu-core)")
      ] : []
  }
}
