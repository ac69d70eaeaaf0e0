/// The labels of a sequence and which may follow which.
struct TagScheme: Sendable, Hashable {
  let labels: [String]
  /// Whether the labels are `O` and then `B-`, `I-`, `L-`, `U-` of each type.
  let isBilou: Bool

  /// Any label may follow any other.
  init(labels: [String]) {
    self.labels = labels
    isBilou = false
  }

  /// `O`, then four labels for each type: first, inner and last token of a span, and a span of one token.
  init(types: [String]) {
    labels = ["O"] + types.flatMap { type in ["B-", "I-", "L-", "U-"].map { $0 + type } }
    isBilou = true
  }

  var count: Int { labels.count }

  func mayBegin(_ label: Int) -> Bool { !isBilou || !TagScheme.continues(label) }
  func mayEnd(_ label: Int) -> Bool { !isBilou || !TagScheme.isOpen(label) }

  func may(_ next: Int, follow previous: Int) -> Bool {
    guard isBilou else { return true }
    guard TagScheme.isOpen(previous) else { return !TagScheme.continues(next) }
    return TagScheme.continues(next) && TagScheme.type(of: previous) == TagScheme.type(of: next)
  }

  /// The label of a token in the span `range` of type number `type`.
  static func bilou(_ type: Int, token: Int, of range: Range<Int>) -> Int {
    let place = range.count == 1 ? 3 : token == range.lowerBound ? 0 : token == range.upperBound - 1 ? 2 : 1
    return 1 + 4 * type + place
  }

  /// The spans that a legal sequence of BILOU labels marks, with the numbers of their types.
  static func spans(of labels: [Int]) -> [(range: Range<Int>, type: Int)] {
    var spans: [(range: Range<Int>, type: Int)] = []
    var start = 0
    for (token, label) in labels.enumerated() where label != 0 {
      switch place(label) {
      case 0: start = token
      case 2: spans.append((start..<token + 1, type(of: label)))
      case 3: spans.append((token..<token + 1, type(of: label)))
      default: break
      }
    }
    return spans
  }

  /// First, inner, last, only: 0 to 3.
  private static func place(_ label: Int) -> Int { (label - 1) % 4 }
  private static func type(of label: Int) -> Int { (label - 1) / 4 }
  private static func isOpen(_ label: Int) -> Bool { label > 0 && place(label) < 2 }
  private static func continues(_ label: Int) -> Bool { label > 0 && (place(label) == 1 || place(label) == 2) }
}
