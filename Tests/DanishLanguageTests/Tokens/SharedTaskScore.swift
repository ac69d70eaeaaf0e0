/// Token and sentence F1 as the CoNLL 2018 shared task counts them: spans over the characters that are no white space.
struct SharedTaskScore {
  let tokens: Double
  let sentences: Double

  /// Nil if the two do not have the same characters.
  init?(gold: [[String]], predicted: [[String]]) {
    let (gold, predicted) = (Spans(gold), Spans(predicted))
    guard gold.text == predicted.text else { return nil }
    tokens = Self.f1(gold.tokens, predicted.tokens)
    sentences = Self.f1(gold.sentences, predicted.sentences)
  }

  private static func f1(_ gold: Set<Range<Int>>, _ predicted: Set<Range<Int>>) -> Double {
    gold.isEmpty && predicted.isEmpty
      ? 1 : 2 * Double(gold.intersection(predicted).count) / Double(gold.count + predicted.count)
  }

  private struct Spans {
    var tokens: Set<Range<Int>> = []
    var sentences: Set<Range<Int>> = []
    var text: [Unicode.Scalar] = []

    init(_ forms: [[String]]) {
      var place = 0
      for sentence in forms {
        let start = place
        for form in sentence {
          let scalars = form.unicodeScalars.filter { !$0.properties.isWhitespace }
          text.append(contentsOf: scalars)
          tokens.insert(place..<place + scalars.count)
          place += scalars.count
        }
        sentences.insert(start..<place)
      }
    }
  }
}
