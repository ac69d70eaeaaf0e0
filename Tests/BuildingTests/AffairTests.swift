import Building
import Evaluation
import Foundation
import KnowledgeModel
import TestSupport
import Testing

/// The sample about Nato's secretary general, against the graph that a careful reader draws from it.
struct AffairTests {
  /// A little under what is reached.
  enum Floor {
    static let nodesF1 = 0.80
    static let claimsF1 = 0.55
  }

  @Test func theAffairIsRead() throws {
    let graph = try #require(Shared.samples.get().first { $0.article.name == "18-stoltenberg-nato" })
    var score = Score()
    let errors = score.add(gold: AffairTests.gold, predicted: Annotation(graph))
    #expect(score.nodesF1 >= Floor.nodesF1, "\(errors)")
    #expect(score.claimsF1 >= Floor.claimsF1, "\(errors)")
  }

  private static let gold = Annotation(
    article: "18-stoltenberg-nato", published: PartialDate("2023-06-28"), outlet: nil, language: "da",
    nodes: [
      Annotation.Node(id: "stoltenberg", kind: .person, name: "Jens Stoltenberg"),
      Annotation.Node(id: "biden", kind: .person, name: "Joe Biden"),
      Annotation.Node(id: "frederiksen", kind: .person, name: "Mette Frederiksen"),
      Annotation.Node(id: "nato", kind: .organisation, name: "Nato"),
      Annotation.Node(id: "usa", kind: .organisation, name: "USA"),
      Annotation.Node(id: "denmark", kind: .organisation, name: "Danmark"),
      Annotation.Node(id: "norway", kind: .organisation, name: "Norge"),
      Annotation.Node(id: "party", kind: .organisation, name: "Socialdemokratiet"),
      Annotation.Node(id: "vg", kind: .mediaOutlet, name: "VG"),
      Annotation.Node(id: "nrk", kind: .mediaOutlet, name: "NRK"),
      Annotation.Node(id: "general", kind: .post, title: "generalsekretær", organisation: "nato"),
      Annotation.Node(id: "president", kind: .post, title: "præsident", organisation: "usa"),
      Annotation.Node(id: "minister", kind: .post, title: "statsminister", organisation: "denmark"),
      Annotation.Node(id: "former", kind: .post, title: "statsminister", organisation: "norway"),
    ],
    claims: [
      Annotation.Claim(relation: .postIn, from: "general", to: "nato"),
      Annotation.Claim(relation: .postIn, from: "president", to: "usa"),
      Annotation.Claim(relation: .postIn, from: "minister", to: "denmark"),
      Annotation.Claim(relation: .postIn, from: "former", to: "norway"),
      Annotation.Claim(relation: .holdsPost, from: "stoltenberg", to: "general", since: PartialDate("2014")),
      Annotation.Claim(relation: .holdsPost, from: "biden", to: "president"),
      Annotation.Claim(relation: .holdsPost, from: "frederiksen", to: "minister"),
      Annotation.Claim(relation: .holdsPost, from: "stoltenberg", to: "former", status: .former),
      Annotation.Claim(relation: .memberOf, from: "frederiksen", to: "party"),
      Annotation.Claim(relation: .candidateFor, from: "frederiksen", to: "general", certainty: .rumoured),
      Annotation.Claim(relation: .backs, from: "biden", to: "stoltenberg", attributedTo: "nrk"),
      Annotation.Claim(relation: .statedTo, from: "stoltenberg", to: "nrk"),
    ])
}
