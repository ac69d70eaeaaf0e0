/// What adding an article did to the store.
public enum Change: String, Sendable, Hashable {
  /// The store did not have it.
  case added
  /// The store had it with other text or another graph, which is gone now.
  case replaced
  /// The store had exactly this.
  case unchanged
}
