/// A sentence with its parts of speech, for training and measuring.
public struct TaggedSentence: Sendable, Hashable {
  public var forms: [String]
  /// One for each of `forms`.
  public var tags: [PartOfSpeech]

  public init(forms: [String] = [], tags: [PartOfSpeech] = []) {
    self.forms = forms
    self.tags = tags
  }
}
