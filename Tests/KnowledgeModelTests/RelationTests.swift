import KnowledgeModel
import Testing

@Suite struct RelationTests {
  @Test(arguments: [
    (Relation.holdsPost, NodeKind.person, NodeKind.post), (.postIn, .post, .organisation),
    (.postIn, .post, .mediaOutlet),
    (.memberOf, .person, .organisation), (.candidateFor, .person, .post), (.succeeds, .person, .person),
    (.appoints, .mediaOutlet, .person), (.backs, .organisation, .person), (.dismisses, .person, .person),
    (.owns, .person, .mediaOutlet), (.partOf, .organisation, .organisation), (.founded, .organisation, .mediaOutlet),
    (.familyOf, .person, .person), (.statedTo, .person, .mediaOutlet),
  ])
  func joins(relation: Relation, from: NodeKind, to: NodeKind) {
    #expect(relation.joins(from, to))
  }

  @Test(arguments: [
    (Relation.holdsPost, NodeKind.organisation, NodeKind.post), (.postIn, .post, .person),
    (.memberOf, .person, .mediaOutlet), (.partOf, .organisation, .mediaOutlet), (.founded, .mediaOutlet, .organisation),
    (.statedTo, .organisation, .mediaOutlet), (.succeeds, .person, .post), (.owns, .post, .organisation),
  ])
  func doesNotJoin(relation: Relation, from: NodeKind, to: NodeKind) {
    #expect(!relation.joins(from, to))
  }

  /// The pairs of the guideline's table, counted by hand.
  @Test func joinsNoMoreThanTheGuidelineSays() {
    let pairs = Relation.allCases.map { relation in
      NodeKind.allCases.flatMap { from in NodeKind.allCases.map { relation.joins(from, $0) } }.count { $0 }
    }
    #expect(pairs == [1, 2, 1, 1, 1, 3, 3, 3, 6, 1, 4, 1, 1])
  }

  @Test func onlyFamilyHasNoDirection() {
    #expect(Relation.allCases.filter(\.isSymmetric) == [.familyOf])
  }
}
