import CGraphviz

#if canImport(Glibc)
  import Glibc
#endif

/// Graphviz, one child process a render: see `vg_render`.
enum Renderer {
  /// The longest that a layout may take, in seconds of CPU time.
  private static let limit: Int32 = 120

  /// Lays out and draws DOT text.
  static func render(_ dot: String, layout: Layout, format: ImageFormat) throws(DrawingError) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    let outcome = vg_render(dot, layout.rawValue, format.rawValue, limit, &data, &length)
    defer { free(data) }
    let bytes = UnsafeRawBufferPointer(start: data, count: length)
    let reason: String
    switch outcome {
    case vg_drawn: return Array(bytes)
    case vg_refused: reason = PlainText(String(decoding: bytes, as: UTF8.self), limit: 200).text
    case vg_timed_out: reason = "it took more than \(limit) seconds or 4 GB"
    case vg_no_child: throw .noProcess
    default: reason = "it crashed"
    }
    throw .failed(format: format, layout: layout, reason: reason)
  }

  /// How many fonts there are to write with; nil where that cannot be known.
  static func fontCount() -> Int? {
    let count = vg_font_count()
    return count < 0 ? nil : Int(count)
  }
}
