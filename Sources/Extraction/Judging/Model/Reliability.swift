/// How far confidences can be trusted: of the claims that were said to be right with about 0.8, are about 80 % right?
///
/// ```swift
/// Reliability([(0.9, true), (0.95, true), (0.3, false)], bins: 2).bins[1].observed  // 1
/// ```
public struct Reliability: Sendable, Hashable {
  /// The claims whose confidence lies in one range.
  public struct Bin: Sendable, Hashable {
    /// The range, its end left out but for 1.
    public let from: Double
    public let to: Double
    public var count = 0
    /// The mean confidence, and the share of them that is right; 0 where there is none.
    public var predicted = 0.0
    public var observed = 0.0
  }

  public private(set) var bins: [Bin]

  /// - Parameter claims: the confidence of each, 0 to 1, and whether it was right.
  public init(_ claims: [(confidence: Double, isRight: Bool)], bins count: Int = 10) {
    bins = (0..<count).map { Bin(from: Double($0) / Double(count), to: Double($0 + 1) / Double(count)) }
    for claim in claims {
      let bin = min(count - 1, max(0, Int(claim.confidence * Double(count))))
      bins[bin].count += 1
      bins[bin].predicted += claim.confidence
      bins[bin].observed += claim.isRight ? 1 : 0
    }
    for bin in bins.indices where bins[bin].count > 0 {
      bins[bin].predicted /= Double(bins[bin].count)
      bins[bin].observed /= Double(bins[bin].count)
    }
  }

  /// The mean distance between predicted and observed, over all claims (expected calibration error); 0 without claims.
  public var error: Double {
    let total = bins.reduce(0) { $0 + $1.count }
    guard total > 0 else { return 0 }
    return bins.reduce(0) { $0 + Double($1.count) * abs($1.predicted - $1.observed) } / Double(total)
  }
}
