/// What a name names, as the training data tells it apart.
public enum NameType: String, Sendable, Hashable, Codable, CaseIterable {
  case person = "PER"
  case organisation = "ORG"
  case location = "LOC"
  case miscellaneous = "MISC"

  /// Its number in a model's labels.
  var number: Int {
    switch self {
    case .person: 0
    case .organisation: 1
    case .location: 2
    case .miscellaneous: 3
    }
  }
}

/// A name found in a document.
public struct RecognisedName: Sendable, Hashable {
  /// Indices into the document's tokens.
  public let tokens: Range<Int>
  public let type: NameType
  /// The model's probability that exactly these tokens are a name of exactly this type, 0 to 1.
  public let confidence: Double

  public init(tokens: Range<Int>, type: NameType, confidence: Double) {
    self.tokens = tokens
    self.type = type
    self.confidence = confidence
  }
}
