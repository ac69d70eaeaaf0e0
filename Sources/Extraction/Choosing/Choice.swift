/// Something that was to be chosen, with what was right: for training and testing a `ChoiceModel`.
public struct Choice: Sendable {
  /// The features of each candidate.
  let candidates: [Features]
  /// The index of the right one.
  public let right: Int
  /// The number of the article that it stands in, so that no article is on both sides of a test.
  public let article: Int
  /// What each candidate is, for a reader of mistakes; empty where nobody asks.
  public var labels: [String] = []
}
