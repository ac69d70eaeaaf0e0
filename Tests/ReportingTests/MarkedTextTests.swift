import KnowledgeModel
import Testing

@testable import Reporting

struct MarkedTextTests {
  private func rendered(_ spans: [(Int, Int)], in span: Span = Span(0, 9)) -> String {
    let marks = spans.enumerated().map { number, span in
      MarkedText.Mark(span: Span(span.0, span.1), before: "(", after: "\(number))")
    }
    return MarkedText(text: "abc def g").rendered(span, marks) { $0.uppercased() }
  }

  @Test func marksStandAroundWhatTheyMark() {
    #expect(rendered([]) == "ABC DEF G")
    #expect(rendered([(0, 3), (4, 7)]) == "(ABC0) (DEF1) G")
    #expect(rendered([(8, 9)]) == "ABC DEF (G0)")
  }

  @Test func marksLieInOneAnother() {
    #expect(rendered([(0, 3), (0, 7), (4, 7)]) == "((ABC0) (DEF2)1) G")
    #expect(rendered([(0, 7), (4, 7)]) == "(ABC (DEF1)0) G")
  }

  @Test func whatCrossesIsLeftOut() {
    #expect(rendered([(0, 5), (4, 7)]) == "(ABC D0)EF G")
  }

  @Test func whatLiesOutsideIsLeftOut() {
    #expect(rendered([(0, 3), (4, 7)], in: Span(4, 9)) == "(DEF1) G")
    #expect(rendered([(4, 4)]) == "ABC DEF G")
  }
}
