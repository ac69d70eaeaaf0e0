/// Why a drawing could not be made.
public enum DrawingError: Error, Hashable, CustomStringConvertible {
  /// The system could not start the process that Graphviz runs in.
  case noProcess
  /// Graphviz gave an error, crashed or took too long.
  case failed(format: ImageFormat, layout: Layout, reason: String)

  public var description: String {
    switch self {
    case .noProcess:
      "Graphviz has no process to run in: close other programs or raise `ulimit -u`, or write .dot"
    case .failed(let format, let layout, let reason):
      "Graphviz could not draw the \(format.rawValue) with the layout \(layout.rawValue) (\(reason)): "
        + "try another --layout, or write .dot"
    }
  }
}
