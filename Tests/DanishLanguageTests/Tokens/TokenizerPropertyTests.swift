import DanishLanguage
import KnowledgeModel
import TestSupport
import Testing

@Suite struct TokenizerPropertyTests {
  @Test(arguments: 0..<300)
  func anyTextIsCoveredInOrder(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = randomText(length: Int.random(in: 0...200, using: &random), using: &random)
    expectInvariants(of: text)
  }

  @Test(arguments: ["a", ".", "og så ", "\"(", "a.", "1. ", "www.", "\n- ", "e\u{301}", "'", "-", "Yahoo!", "@a"])
  func longText(unit: String) { expectInvariants(of: String(repeating: unit, count: 50_000)) }

  @Test(arguments: [
    "\u{FEFF}\u{0}\u{301}\u{200D}", "'", "-", "#", "@", "+1", "'90", "»", "www.", "http://", "...", "1.", "A.", "a,-",
  ])
  func shortText(_ text: String) { expectInvariants(of: text) }

  private func expectInvariants(of text: String) {
    let document = Tokenizer().document(of: Article(identity: "a", name: "a", text: text))
    let bytes = Array(text.utf8)
    var covered = 0
    var isSound = true
    for token in document.tokens {
      isSound = isSound && token.span.lower >= covered && !token.span.isEmpty && token.span.upper <= bytes.count
      guard isSound else { break }
      let slice = bytes[token.span.lower..<token.span.upper]
      isSound = Array(token.form.utf8) == Array(slice) && isWhiteSpace(bytes[covered..<token.span.lower])
      isSound = isSound && !isInsideScalar(token.span.lower, bytes) && !isInsideScalar(token.span.upper, bytes)
      covered = token.span.upper
    }
    #expect(
      isSound,
      "tokens lie in order, hold their bytes, and leave only white space out: \(text.prefix(200).debugDescription)")
    #expect(isWhiteSpace(bytes[min(covered, bytes.count)...]))

    var next = 0
    for sentence in document.sentences {
      #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
      next = sentence.tokens.upperBound
      #expect(sentence.span.lower == document.tokens[sentence.tokens.lowerBound].span.lower)
      #expect(sentence.span.upper == document.tokens[next - 1].span.upper)
    }
    #expect(next == document.tokens.count)
    #expect(document.sentences.map(\.paragraph) == document.sentences.map(\.paragraph).sorted())
  }

  private func isWhiteSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  private func isInsideScalar(_ place: Int, _ bytes: [UInt8]) -> Bool {
    place < bytes.count && bytes[place] & 0xC0 == 0x80
  }

  /// Mostly what trips a tokenizer, sometimes any scalar at all.
  private func randomText(length: Int, using random: inout SeededGenerator) -> String {
    let hard = Array("aB æØ 1 9.,:;-–—'’\"»«“”()/&%§#@+_!?…\n\t\u{A0}\u{AD}\u{301}\u{2028}🙂e".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<length {
      if Int.random(in: 0..<8, using: &random) == 0 {
        text.append(Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) ?? "\u{FFFD}")
      } else {
        text.append(hard[Int.random(in: 0..<hard.count, using: &random)])
      }
    }
    return String(text)
  }
}
