/// A sentence with its names, for training and measuring.
public struct NameSentence: Sendable, Hashable {
  public var forms: [String]
  /// In order, none overlapping; indices into `forms`.
  public var names: [Name]

  public struct Name: Sendable, Hashable {
    public var tokens: Range<Int>
    public var type: NameType

    public init(tokens: Range<Int>, type: NameType) {
      self.tokens = tokens
      self.type = type
    }
  }

  public init(forms: [String], names: [Name]) {
    self.forms = forms
    self.names = names
  }

  /// The BILOU label numbers of its tokens.
  var labels: [Int] {
    var labels = [Int](repeating: 0, count: forms.count)
    for name in names {
      for token in name.tokens { labels[token] = TagScheme.bilou(name.type.number, token: token, of: name.tokens) }
    }
    return labels
  }
}
