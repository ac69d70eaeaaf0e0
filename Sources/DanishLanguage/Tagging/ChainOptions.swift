/// How a chain model is trained.
public struct ChainOptions: Sendable, Hashable {
  /// Passes over the sentences.
  public var epochs = 12
  /// The first steps' length.
  public var rate: Float = 0.2
  /// Weights are pulled towards 0, the rare more than the common, by these absolute and quadratic penalties.
  public var l1: Float = 0.02
  public var l2: Float = 0.5
  /// The share of features that a token does without at random, so that none is leaned on alone.
  public var dropout: Double = 0.2
  /// Features of other kinds of text than the model is for are used when they stand there at least so often.
  public var rarestForeign = 2
  /// Smaller weights are left out of the model.
  public var pruning: Float = 0.03
  public var seed: UInt64 = 1

  public init() {}
}
