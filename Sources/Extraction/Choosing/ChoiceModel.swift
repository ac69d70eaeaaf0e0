public import DanishLanguage
public import Foundation

/// A log-linear model that chooses among candidates: each candidate's score is the sum of its features' weights, and
/// its probability the exponential of that, over all candidates. Every feature has a name that can be read.
public struct ChoiceModel: Sendable {
  private(set) var weights: [String: Double]
  /// The same by the hash of the name.
  private let table: WeightTable

  /// Knows nothing: all candidates are equally good.
  public static let empty = ChoiceModel(weights: [:])

  init(weights: [String: Double]) {
    self.weights = weights
    table = WeightTable(weights, under: [""])
  }

  /// Reads a file of lines `FEATURE<tab>WEIGHT`; lines that begin with `#` are remarks.
  ///
  /// - Throws: `ModelError`, naming the file, where it is missing or a line does not fit.
  public init(contentsOf url: URL) throws(ModelError) {
    var weights: [String: Double] = [:]
    try WeightFile.forEachRow(
      of: WeightFile.text(of: url), file: url.path, columns: ["FEATURE", "WEIGHT"]
    ) { _, fields, weight in weights[String(fields[0])] = weight }
    self.init(weights: weights)
  }

  public var isEmpty: Bool { weights.isEmpty }

  func score(_ features: Features) -> Double {
    var scores: [Float] = [0]
    features.weigh(by: table, into: &scores)
    return Double(scores[0])
  }

  func scores(_ candidates: [Features]) -> [Double] { candidates.map(score) }

  /// The probability of each candidate.
  func probabilities(_ candidates: [Features]) -> [Double] { ChoiceModel.softmax(scores(candidates)) }

  static func softmax(_ scores: [Double]) -> [Double] {
    guard let best = scores.max() else { return [] }
    let powers = scores.map { exp($0 - best) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// The file of this model, sorted by feature; `remarks` stand at its head.
  public func text(remarks: [String]) -> String {
    var lines = remarks.map { "# " + $0 }
    for (name, weight) in weights.sorted(by: { $0.key < $1.key }) {
      let rounded = (weight * 1000).rounded() / 1000
      if rounded != 0 { lines.append("\(name)\t\(rounded)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension WeightTable {
  /// The weights of the features that begin with a prefix, by the rest of their names; each prefix is a question.
  init(_ weights: [String: Double], under prefixes: [String]) {
    var rows: [UInt64: [(question: Int, weight: Float)]] = [:]
    for (name, weight) in weights {
      for (question, prefix) in prefixes.enumerated() where name.hasPrefix(prefix) {
        rows[Symbol.hash(String(name.dropFirst(prefix.count))), default: []].append((question, Float(weight)))
      }
    }
    self.init(rows)
  }
}
