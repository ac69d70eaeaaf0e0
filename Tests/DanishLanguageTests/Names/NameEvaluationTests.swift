import Testing

@testable import DanishLanguage

struct NameEvaluationTests {
  private typealias Name = NameSentence.Name

  /// Counted by hand: of persons 1 of 2 found is right and 1 of 2 in the gold is found (a name cut short is wrong
  /// twice); of organisations 1 of 1 found, 1 of 2 gold; the place is found with the wrong type.
  @Test func countsAsConlleval() {
    var evaluation = NameEvaluation()
    evaluation.add(
      gold: [
        Name(tokens: 0..<2, type: .person), Name(tokens: 4..<5, type: .organisation),
        Name(tokens: 6..<9, type: .person),
      ],
      found: [
        Name(tokens: 0..<2, type: .person), Name(tokens: 4..<5, type: .organisation),
        Name(tokens: 6..<8, type: .person),
      ])
    evaluation.add(
      gold: [Name(tokens: 0..<1, type: .location), Name(tokens: 2..<3, type: .organisation)],
      found: [Name(tokens: 0..<1, type: .miscellaneous)])
    #expect(evaluation.counts[.person] == NameEvaluation.Counts(correct: 1, found: 2, gold: 2))
    #expect(evaluation.counts[.organisation] == NameEvaluation.Counts(correct: 1, found: 1, gold: 2))
    #expect(evaluation.counts[.location] == NameEvaluation.Counts(correct: 0, found: 0, gold: 1))
    #expect(evaluation.counts[.miscellaneous] == NameEvaluation.Counts(correct: 0, found: 1, gold: 0))
    let micro = evaluation.micro()
    #expect(micro == NameEvaluation.Counts(correct: 2, found: 3, gold: 5))
    #expect(abs(micro.precision - 2.0 / 3) < 1e-12)
    #expect(abs(micro.recall - 2.0 / 5) < 1e-12)
    #expect(abs(micro.f1 - 0.5) < 1e-12)
  }

  @Test func nothingIsNoDivisionByZero() {
    var evaluation = NameEvaluation()
    evaluation.add(gold: [], found: [])
    #expect(evaluation.micro().f1 == 0)
    #expect(evaluation.table().hasSuffix("PER, ORG, LOC         0.0      0.0      0.0       0\n"))
  }
}
