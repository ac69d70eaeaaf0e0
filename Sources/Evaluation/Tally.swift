/// How many nodes or claims gold and prediction have, and how many of the predicted are right.
public struct Tally: Sendable, Hashable {
  public var gold = 0
  public var predicted = 0
  public var right = 0

  public init(gold: Int = 0, predicted: Int = 0, right: Int = 0) {
    self.gold = gold
    self.predicted = predicted
    self.right = right
  }

  /// 1 where there is nothing in gold and prediction.
  public var precision: Double { share(predicted) }
  public var recall: Double { share(gold) }
  public var f1: Double {
    let (p, r) = (precision, recall)
    return p + r == 0 ? 0 : 2 * p * r / (p + r)
  }

  private func share(_ whole: Int) -> Double {
    if gold == 0 && predicted == 0 { return 1 }
    return whole == 0 ? 0 : Double(right) / Double(whole)
  }

  static func + (a: Tally, b: Tally) -> Tally {
    Tally(gold: a.gold + b.gold, predicted: a.predicted + b.predicted, right: a.right + b.right)
  }
}
