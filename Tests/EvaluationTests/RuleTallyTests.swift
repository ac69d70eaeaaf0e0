import Evaluation
import KnowledgeModel
import TestSupport
import Testing

@Suite struct RuleTallyTests {
  @Test func countsRightAndWrongClaimsOfEachRule() {
    var builder = GraphBuilder(text: "Ida Holm fra Havnen afløser Bo Lind")
    let (ida, bo) = (builder.person("Ida Holm"), builder.person("Bo Lind"))
    let harbour = builder.organisation("Havnen")
    builder.claim(.memberOf, ida, harbour, rule: "from")
    builder.claim(.memberOf, bo, harbour, rule: "from")
    builder.claim(.succeeds, ida, bo, rule: "succession")
    builder.claim(.backs, ida, bo, rule: "backing")
    var gold = Annotation(builder.graph)
    gold.claims.removeAll { $0.relation == .backs || $0.from == gold.nodes[1].id }

    var tally = RuleTally()
    tally.add(
      builder.graph, GraphComparison(gold: gold, predicted: Annotation(builder.graph), isLenient: false))
    #expect(tally.counts["from"]?.right == 1 && tally.counts["from"]?.wrong == 1)
    #expect(tally.counts["succession"]?.precision == 1)
    #expect(
      tally.table() == """
        rule         right   wrong       P
        backing          0       1   0.000
        from             1       1   0.500
        succession       1       0   1.000

        """)
  }
}
