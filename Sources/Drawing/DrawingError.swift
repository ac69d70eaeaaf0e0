/// Why a drawing could not be made.
public enum DrawingError: Error, Hashable, CustomStringConvertible {
  /// libgvc is there, but none of its plugins.
  case graphvizCannotStart(reason: String)
  /// Graphviz gave up.
  case failed(format: ImageFormat, layout: Layout, reason: String)

  public var description: String {
    switch self {
    case .graphvizCannotStart(let reason):
      "Graphviz cannot start (\(reason)): install it again (apt-get install --reinstall libgvc6), or write .dot"
    case .failed(let format, let layout, let reason):
      "Graphviz could not draw the \(format.rawValue) with the layout \(layout.rawValue) (\(reason)): "
        + "try another --layout, or write .dot"
    }
  }
}
