/// What the user may choose about a drawing.
public struct DrawingOptions: Sendable, Hashable {
  /// The headline; nil for one made from the graph.
  public var title: String?
  public var labels: LabelLanguage
  /// Nil for the one that suits the size: `dot` up to ``screenful`` nodes, `sfdp` above.
  public var layout: Layout?
  /// Draws more than ``screenful`` nodes where the graph has more.
  public var drawsAll: Bool

  public init(
    title: String? = nil, labels: LabelLanguage = .danish, layout: Layout? = nil, drawsAll: Bool = false
  ) {
    self.title = title
    self.labels = labels
    self.layout = layout
    self.drawsAll = drawsAll
  }

  /// How many nodes a reader can take in at once.
  public static let screenful = 60
}

/// The language of everything in the drawing that does not come from an article.
public enum LabelLanguage: String, Sendable, Hashable, CaseIterable {
  case danish = "da"
  case english = "en"
}

/// Graphviz's layouts. `dot` alone puts posts inside their organisation.
public enum Layout: String, Sendable, Hashable, CaseIterable {
  case dot, neato, fdp, sfdp, circo, twopi
}

/// What a drawing can be written as.
public enum ImageFormat: String, Sendable, Hashable, CaseIterable {
  case svg, dot, png, pdf
}
