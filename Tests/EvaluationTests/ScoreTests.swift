import Evaluation
import KnowledgeModel
import Testing

@Suite struct ScoreTests {
  @Test func theGoldGraphIsAllRight() {
    var score = Score()
    #expect(score.add(gold: .harbour, predicted: .harbour) == [])
    #expect(score.nodesF1 == 1 && score.claimsF1 == 1 && score.qualifierAccuracy == 1)
  }

  @Test func nothingIsRightAgainstNothing() {
    var score = Score()
    score.add(gold: Annotation(nodes: [], claims: []), predicted: Annotation(nodes: [], claims: []))
    #expect(score.nodesF1 == 1 && score.claimsF1 == 1)
  }

  /// Two of three predicted nodes are among the five of gold, and none of the claims.
  @Test func isMicroAveraged() {
    var score = Score()
    let predicted = Annotation(
      nodes: [
        .init(id: "1", kind: .person, name: "IDA  holm"), .init(id: "2", kind: .organisation, name: "Havnen"),
        .init(id: "3", kind: .person, name: "Havnen"),
      ],
      claims: [.init(relation: .memberOf, from: "1", to: "2")])
    let errors = score.add(gold: .harbour, predicted: predicted)
    #expect(score.nodes[.person] == Tally(gold: 2, predicted: 2, right: 1))
    #expect(score.nodes[.organisation] == Tally(gold: 1, predicted: 1, right: 1))
    #expect(score.nodesF1 == 0.5)
    #expect(
      score.claims == [
        .holdsPost: Tally(gold: 1), .postIn: Tally(gold: 1), .familyOf: Tally(gold: 1), .memberOf: Tally(predicted: 1),
      ])
    #expect(score.claimsF1 == 0)
    #expect(
      errors == [
        "missed node    person Bo Lind", "missed node    mediaOutlet Fjordavisen",
        "missed node    post formand @ Havnen", "spurious node  person Havnen",
        "missed claim   postIn(formand @ Havnen -> Havnen)", "missed claim   holdsPost(Ida Holm -> formand @ Havnen)",
        "missed claim   familyOf(Ida Holm -> Bo Lind)", "spurious claim memberOf(IDA  holm -> Havnen)",
      ])
  }

  @Test func familyIsRightBothWays() {
    var predicted = Annotation.harbour
    predicted.claims[2] = .init(relation: .familyOf, from: "bo", to: "ida")
    #expect(GraphComparison(gold: .harbour, predicted: predicted, isLenient: false).rightClaims.count == 3)
  }

  @Test func aSecondNodeOrClaimForTheSameIsWrong() {
    var predicted = Annotation.harbour
    predicted.nodes.append(.init(id: "ida2", kind: .person, name: "Ida Holm"))
    predicted.claims.append(predicted.claims[0])
    let comparison = GraphComparison(gold: .harbour, predicted: predicted, isLenient: false)
    #expect(comparison.rightNodes == [0: 0, 1: 1, 2: 2, 3: 3, 4: 4])
    #expect(comparison.rightClaims == [0: 0, 1: 1, 2: 2])
  }

  @Test func aPostIsRightInItsOrganisationOnly() {
    var predicted = Annotation.harbour
    predicted.nodes[4].organisation = nil
    #expect(GraphComparison(gold: .harbour, predicted: predicted, isLenient: false).rightNodes[4] == nil)
    predicted.nodes[4].organisation = "avis"
    #expect(GraphComparison(gold: .harbour, predicted: predicted, isLenient: false).rightNodes[4] == nil)
  }

  @Test func aliasesServeOnlyWhenLenient() {
    var predicted = Annotation.harbour
    predicted.nodes[0].name = "holm"
    #expect(GraphComparison(gold: .harbour, predicted: predicted, isLenient: false).rightNodes[0] == nil)
    #expect(GraphComparison(gold: .harbour, predicted: predicted, isLenient: true).rightNodes[0] == 0)
  }

  @Test func exactNamesGoBeforeAliases() {
    var predicted = Annotation.harbour
    predicted.nodes.insert(.init(id: "h", kind: .person, name: "Holm"), at: 0)
    let comparison = GraphComparison(gold: .harbour, predicted: predicted, isLenient: true)
    #expect(comparison.rightNodes[0] == nil && comparison.rightNodes[1] == 0)
  }

  @Test func qualifiersAreScoredOnRightClaims() {
    var predicted = Annotation.harbour
    predicted.claims[1].status = .current
    predicted.claims[1].since = nil
    predicted.claims[1].attributedTo = "ida"
    predicted.claims[0].certainty = .stated
    var score = Score()
    let errors = score.add(gold: .harbour, predicted: predicted)
    #expect(score.qualifiers[.status] == QualifierTally(count: 1, right: 0, setCount: 1, setRight: 0))
    #expect(score.qualifiers[.certainty] == QualifierTally(count: 3, right: 3, setCount: 1, setRight: 1))
    #expect(score.qualifiers[.attributedTo] == QualifierTally(count: 3, right: 2, setCount: 1, setRight: 0))
    #expect(score.qualifiers[.since] == QualifierTally(count: 3, right: 2, setCount: 1, setRight: 0))
    #expect(score.qualifiers[.until] == QualifierTally(count: 3, right: 3))
    let claim = "holdsPost(Ida Holm -> formand @ Havnen)"
    #expect(
      errors == [
        "qualifier      \(claim): status incoming, predicted current",
        "qualifier      \(claim): attributedTo Fjordavisen, predicted Ida Holm",
        "qualifier      \(claim): since 2024-06, predicted None",
      ])
  }

  @Test func printsTheTables() {
    var score = Score(isLenient: true)
    var predicted = Annotation.harbour
    predicted.nodes.removeLast()
    predicted.claims[1].relation = .candidateFor
    score.add(gold: .harbour, predicted: predicted)
    #expect(
      score.table() == """
        1 articles, lenient names

        nodes           gold  pred right       P       R      F1
        person             2     2     2   1.000   1.000   1.000
        organisation       1     1     1   1.000   1.000   1.000
        mediaOutlet        1     1     1   1.000   1.000   1.000
        post               1     0     0   0.000   0.000   0.000
        micro total        5     4     4   1.000   0.800   0.889

        claims          gold  pred right       P       R      F1
        holdsPost          1     0     0   0.000   0.000   0.000
        postIn             1     1     0   0.000   0.000   0.000
        candidateFor       0     1     0   0.000   0.000   0.000
        familyOf           1     1     1   1.000   1.000   1.000
        micro total        3     3     1   0.333   0.333   0.333

        qualifiers         n right     acc   set right     acc
        status             0     0       -     0     0       -
        certainty          1     1   1.000     0     0       -
        attributedTo       1     1   1.000     0     0       -
        since              1     1   1.000     0     0       -
        until              1     1   1.000     0     0       -
        micro total        4     4   1.000     0     0       -

        nodes F1 0.889 claims F1 0.333 qualifiers 1.000

        """)
  }

  @Test func listsAnArticlesErrors() {
    #expect(Score.errorList(of: "a", ["b", "c"]) == "== a\n  b\n  c\n\n")
    #expect(Score.errorList(of: "a", []) == "")
  }
}

extension Annotation {
  fileprivate init(nodes: [Node], claims: [Claim]) {
    self.init(article: "a", published: nil, outlet: nil, language: "da", nodes: nodes, claims: claims)
  }

  fileprivate static let harbour = Annotation(
    nodes: [
      .init(id: "ida", kind: .person, name: "Ida Holm", aliases: ["Holm"]),
      .init(id: "bo", kind: .person, name: "Bo Lind"), .init(id: "havn", kind: .organisation, name: "Havnen"),
      .init(id: "avis", kind: .mediaOutlet, name: "Fjordavisen"),
      .init(id: "f", kind: .post, title: "formand", organisation: "havn"),
    ],
    claims: [
      .init(relation: .postIn, from: "f", to: "havn"),
      .init(
        relation: .holdsPost, from: "ida", to: "f", status: .incoming, since: PartialDate("2024-06"),
        certainty: .expected, attributedTo: "avis"),
      .init(relation: .familyOf, from: "ida", to: "bo"),
    ])
}
