/// What is seen of a pair: features by their hashes, and by their names too where these are asked for.
///
/// A feature is named `template part part`: `between > som`, `role from agent`. Its hash is made from the hashes of
/// its parts, so that scoring builds no string.
struct FeatureBag {
  /// Once each after `close()`.
  private(set) var hashes: [UInt64] = []
  /// Collects the names of all features, for training.
  var names: FeatureNames?

  /// - Parameter capacity: of how many features it will have, to keep it from growing often.
  init(names: FeatureNames? = nil, capacity: Int = 0) {
    self.names = names
    hashes.reserveCapacity(capacity)
  }

  mutating func add(_ template: Symbol) { append(template.hash) { template.text } }

  mutating func add(_ template: Symbol, _ a: Symbol) {
    append(FeatureBag.join(template.hash, a.hash)) { "\(template.text) \(a.text)" }
  }

  mutating func add(_ template: Symbol, _ a: Symbol, _ b: Symbol) {
    append(FeatureBag.join(FeatureBag.join(template.hash, a.hash), b.hash)) { "\(template.text) \(a.text) \(b.text)" }
  }

  mutating func add(_ template: Symbol, _ a: Symbol, _ b: Symbol, _ c: Symbol) {
    append(FeatureBag.join(FeatureBag.join(FeatureBag.join(template.hash, a.hash), b.hash), c.hash)) {
      "\(template.text) \(a.text) \(b.text) \(c.text)"
    }
  }

  /// Any number of parts, for paths.
  mutating func add(_ template: Symbol, _ parts: ArraySlice<Symbol>, ending last: Symbol) {
    var hash = template.hash
    for part in parts { hash = FeatureBag.join(hash, part.hash) }
    append(FeatureBag.join(hash, last.hash)) {
      ([template.text] + parts.map(\.text) + [last.text]).joined(separator: " ")
    }
  }

  mutating func add(_ others: FeatureBag) { hashes += others.hashes }

  /// Leaves each feature once, where it stood first.
  mutating func close() {
    var size = 16
    while size < 2 * hashes.count { size *= 2 }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size) { seen in
      seen.initialize(repeating: 0)
      var kept = 0
      for hash in hashes {
        var place = Int(truncatingIfNeeded: hash) & (size - 1)
        while seen[place] != 0, seen[place] != hash { place = (place + 1) & (size - 1) }
        if seen[place] == hash, hash != 0 { continue }
        seen[place] = hash
        hashes[kept] = hash
        kept += 1
      }
      hashes.removeLast(hashes.count - kept)
    }
  }

  /// The hash of a feature by its name, as the model's file has it.
  static func hash(ofName name: Substring) -> UInt64 {
    var parts = name.split(separator: " ", omittingEmptySubsequences: false).map { Symbol.hash(String($0)) }[...]
    guard var hash = parts.popFirst() else { return 0 }
    for part in parts { hash = join(hash, part) }
    return hash
  }

  private mutating func append(_ hash: UInt64, _ name: () -> String) {
    hashes.append(hash)
    names?.note(hash, name)
  }

  private static func join(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var mixed = (a ^ (b &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
    mixed ^= mixed >> 32
    return mixed
  }
}

/// The names of features by their hashes.
final class FeatureNames {
  private(set) var names: [UInt64: String] = [:]

  func note(_ hash: UInt64, _ name: () -> String) {
    if names[hash] == nil { names[hash] = name() }
  }
}
