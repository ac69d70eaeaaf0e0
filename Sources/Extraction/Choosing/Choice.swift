/// Something that was to be chosen, with what was right: for training and testing a `ChoiceModel`.
public struct Choice: Sendable {
  /// The features of each candidate.
  let candidates: [Features]
  /// The index of the right one.
  let right: Int
  /// The number of the article that it stands in, so that no article is on both sides of a test.
  public let article: Int
}
