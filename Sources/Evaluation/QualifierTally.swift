/// How many qualifiers of the right claims agree, over all and where gold or prediction departs from the default.
public struct QualifierTally: Sendable, Hashable {
  public var count = 0
  public var right = 0
  public var setCount = 0
  public var setRight = 0

  public init(count: Int = 0, right: Int = 0, setCount: Int = 0, setRight: Int = 0) {
    self.count = count
    self.right = right
    self.setCount = setCount
    self.setRight = setRight
  }

  /// Nil where there is nothing to agree on.
  public var accuracy: Double? { count == 0 ? nil : Double(right) / Double(count) }
  public var setAccuracy: Double? { setCount == 0 ? nil : Double(setRight) / Double(setCount) }

  static func + (a: QualifierTally, b: QualifierTally) -> QualifierTally {
    QualifierTally(
      count: a.count + b.count, right: a.right + b.right, setCount: a.setCount + b.setCount,
      setRight: a.setRight + b.setRight)
  }
}
