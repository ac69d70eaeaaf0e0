/// Features of a candidate: their names under a common prefix, and what each counts.
struct Features: Sendable {
  private let prefix: String
  private var names: [String]
  /// Of the first names; the others count 1.
  private var values: [Double] = []

  /// Names that count 1 each.
  init(_ names: [String], prefix: String = "") {
    self.names = names
    self.prefix = prefix
  }

  mutating func add(_ name: String, _ value: Double) {
    values += Array(repeating: 1, count: names.count - values.count) + [value]
    names.append(name)
  }

  private func value(at place: Int) -> Double { place < values.count ? values[place] : 1 }

  /// With their whole names.
  var all: [(name: String, value: Double)] { names.enumerated().map { (prefix + $1, value(at: $0)) } }

  /// The same under another prefix before their own.
  func under(_ outer: String) -> Features {
    var features = Features(names, prefix: outer + prefix)
    features.values = values
    return features
  }

  /// Adds their weights to the scores, by question.
  func weigh(by table: WeightTable, into scores: inout [Float]) {
    let start = Symbol.hash(prefix)
    for (place, name) in names.enumerated() {
      table.add(Symbol.hash(name, after: start), times: Float(value(at: place)), to: &scores)
    }
  }
}
