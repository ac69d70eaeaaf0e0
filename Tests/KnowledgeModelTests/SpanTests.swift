import KnowledgeModel
import TestSupport
import Testing

@Suite struct SpanTests {
  @Test func countsBytes() {
    let marked: MarkedText = "På ⟦Ærø⟧ vælges ⟦Åse Ørn⟧."
    #expect(marked.spans == [Span(4, 9), Span(18, 27)])
    #expect(marked.spans.map { $0.text(in: marked.text) } == ["Ærø", "Åse Ørn"])
  }

  @Test(arguments: [(Span(0, 99), "Ida"), (Span(2, 5), "a"), (Span(50, 60), ""), (Span(1, 1), "")])
  func leavesOutWhatTheTextHasNot(span: Span, words: String) {
    #expect(span.text(in: "Ida") == words)
  }

  @Test(arguments: [
    (Span(2, 5), Span(2, 5), true, true), (Span(2, 5), Span(3, 4), true, true), (Span(2, 5), Span(4, 6), false, true),
    (Span(2, 5), Span(5, 6), false, false), (Span(2, 5), Span(0, 2), false, false),
  ])
  func knowsWhatItMeets(a: Span, b: Span, contains: Bool, overlaps: Bool) {
    #expect(a.contains(b) == contains)
    #expect(a.overlaps(b) == overlaps)
    #expect(b.overlaps(a) == overlaps)
    #expect(a.union(b).contains(a) && a.union(b).contains(b))
  }

  @Test func comesByStartThenByEnd() {
    let ordered = [Span(0, 1), Span(0, 5), Span(1, 2)]
    #expect(ordered.reversed().sorted() == ordered)
  }
}
