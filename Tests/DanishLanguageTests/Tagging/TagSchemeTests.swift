import Testing

@testable import DanishLanguage

struct TagSchemeTests {
  private let scheme = TagScheme(types: ["PER", "ORG"])

  @Test(
    arguments: [
      ("O", "B-PER", true), ("O", "I-PER", false), ("O", "L-ORG", false), ("B-PER", "I-PER", true),
      ("B-PER", "L-PER", true), ("B-PER", "L-ORG", false), ("B-PER", "O", false), ("I-ORG", "L-ORG", true),
      ("L-ORG", "B-ORG", true), ("U-ORG", "U-PER", true), ("U-ORG", "I-ORG", false),
    ])
  func knowsWhatMayFollow(_ previous: String, _ next: String, _ isLegal: Bool) throws {
    let previous = try #require(scheme.labels.firstIndex(of: previous))
    let next = try #require(scheme.labels.firstIndex(of: next))
    #expect(scheme.may(next, follow: previous) == isLegal)
  }

  @Test func spansAndLabelsAreEachOthersInverse() {
    let spans = [(0..<1, 1), (2..<5, 0), (5..<7, 0)]
    var labels = [Int](repeating: 0, count: 8)
    for (range, type) in spans {
      for token in range { labels[token] = TagScheme.bilou(type, token: token, of: range) }
    }
    #expect(labels.map { scheme.labels[$0] } == ["U-ORG", "O", "B-PER", "I-PER", "L-PER", "B-PER", "L-PER", "O"])
    let found = TagScheme.spans(of: labels)
    #expect(found.map(\.range) == spans.map(\.0))
    #expect(found.map(\.type) == spans.map(\.1))
  }
}
