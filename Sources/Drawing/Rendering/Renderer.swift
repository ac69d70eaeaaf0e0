import CGraphviz
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Graphviz in this process: one context, one render at a time.
enum Renderer {
  /// Graphviz's context lives as long as the process: a new one for each render would leak.
  private struct Engine {
    var context: OpaquePointer?
  }

  private static let engine = Mutex(Engine())

  /// Lays out and draws DOT text.
  static func render(_ dot: String, layout: Layout, format: ImageFormat) throws(DrawingError) -> [UInt8] {
    let outcome: Result<[UInt8], DrawingError> = engine.withLock { engine in
      if engine.context == nil { engine.context = start() }
      guard let context = engine.context else { return .failure(.graphvizCannotStart(reason: lastMessage())) }
      agreseterrors()
      // fdp draws numbers; the same start gives the same drawing.
      srand(1)
      srand48(1)
      var length = 0
      let data = vg_render(context, dot, layout.rawValue, format.rawValue, &length)
      defer { gvFreeRenderData(data) }
      guard let data, length > 0 else {
        return .failure(.failed(format: format, layout: layout, reason: lastMessage()))
      }
      let bytes = data.withMemoryRebound(to: UInt8.self, capacity: length) {
        Array(UnsafeBufferPointer(start: $0, count: length))
      }
      // Errors are told, warnings are not: the drawing is whole.
      if agerrors() >= Int32(AGERR.rawValue) {
        return .failure(.failed(format: format, layout: layout, reason: lastMessage()))
      }
      return .success(bytes)
    }
    return try outcome.get()
  }

  /// How many fonts there are to write with; nil where that cannot be known.
  static func fontCount() -> Int? {
    engine.withLock { _ in
      let count = vg_font_count()
      return count < 0 ? nil : Int(count)
    }
  }

  private static func start() -> OpaquePointer? {
    // Graphviz reads no file named in a graph where it runs for a server.
    setenv("SERVER_NAME", "vidensgraf", 0)
    // Keeps messages for `aglasterr` instead of printing them.
    agseterr(AGMAX)
    return vg_context()
  }

  private static func lastMessage() -> String {
    guard let message = aglasterr() else { return "no reason given" }
    defer { free(message) }
    let text = String(cString: message)
    return PlainText(text, limit: 200).text
  }
}
