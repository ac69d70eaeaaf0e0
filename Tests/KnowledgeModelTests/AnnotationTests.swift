import Foundation
import KnowledgeModel
import TestSupport
import Testing

@Suite struct AnnotationTests {
  @Test func tellsAnArticleGraph() {
    var builder = GraphBuilder(
      "news/havn.txt", text: "Havnens formand, Ida Holm, går, skriver Fjordavisen", published: "2024-05-12",
      outlet: "Dagbladet")
    let outlet = builder.outlet("Fjordavisen")
    let ida = builder.person("Ida Holm", aliases: ["Holm"])
    let post = builder.post("formand", at: builder.organisation("Havnen"))
    builder.claim(
      .holdsPost, ida, post, status: .former, until: "2024-05", certainty: .expected, attributedTo: outlet)
    let entity = EntityID("entity", "Ida Holm")

    let annotation = Annotation(builder.graph) { $0 == ida ? entity : nil }
    #expect(
      annotation
        == Annotation(
          article: "havn", published: PartialDate("2024-05-12"), outlet: "Dagbladet", language: "da",
          nodes: [
            .init(id: "n1", kind: .mediaOutlet, name: "Fjordavisen"),
            .init(id: "n2", kind: .person, name: "Ida Holm", aliases: ["Holm"], entity: entity.description),
            .init(id: "n3", kind: .organisation, name: "Havnen"),
            .init(id: "n4", kind: .post, title: "formand", organisation: "n3"),
          ],
          claims: [
            .init(relation: .postIn, from: "n4", to: "n3"),
            .init(
              relation: .holdsPost, from: "n2", to: "n4", status: .former, until: PartialDate("2024-05"),
              certainty: .expected, attributedTo: "n1"),
          ]))
  }

  @Test func tellsWhatTheTextHasNoNameFor() {
    var builder = GraphBuilder(text: "Statsministeren rejser")
    _ = builder.organisation("Danmark")
    #expect(Annotation(builder.graph).nodes.map(\.implied) == [true])
  }

  @Test func isReadBackAsItWasWritten() throws {
    let annotation = Annotation(
      article: "a", published: nil, outlet: nil, language: "da",
      nodes: [.init(id: "p", kind: .post, title: "formand", aliases: ["posten"])],
      claims: [.init(relation: .postIn, from: "p", to: "p", since: PartialDate("2014"))])
    #expect(try JSONDecoder().decode(Annotation.self, from: JSONEncoder().encode(annotation)) == annotation)
  }
}
