import Exporting
import Foundation
import KnowledgeModel
import TestSupport
import Testing

@Suite struct AnnotationWriterTests {
  private let writer = AnnotationWriter()

  @Test func writesTheGuidelinesShape() {
    let annotation = Annotation(
      article: "havn", published: PartialDate("2024-05-12"), outlet: nil, language: "da",
      nodes: [
        .init(id: "ida", kind: .person, name: "Ida Holm", aliases: ["Holm", "formanden"]),
        .init(id: "dk", kind: .organisation, name: "Danmark", implied: true, entity: "0123"),
        .init(id: "f", kind: .post, title: "formand", aliases: nil),
      ],
      claims: [
        .init(
          relation: .holdsPost, from: "ida", to: "f", status: .incoming, since: PartialDate("2024-06"),
          until: PartialDate("2025"), certainty: .rumoured, attributedTo: "dk"),
        .init(relation: .postIn, from: "f", to: "dk"),
      ])
    #expect(
      writer.json(annotation) == """
        {
          "article": "havn", "published": "2024-05-12", "outlet": null, "language": "da",
          "nodes": [
            {"id": "ida", "kind": "person", "name": "Ida Holm", "aliases": ["Holm", "formanden"]},
            {"id": "dk", "kind": "organisation", "name": "Danmark", "aliases": [], "implied": true, "entity": "0123"},
            {"id": "f", "kind": "post", "title": "formand", "organisation": null, "aliases": []}
          ],
          "claims": [
            {"relation": "holdsPost", "from": "ida", "to": "f", "status": "incoming", "since": "2024-06", \
        "until": "2025", "certainty": "rumoured", "attributedTo": "dk"},
            {"relation": "postIn", "from": "f", "to": "dk"}
          ]
        }

        """)
  }

  @Test func writesAnEmptyGraph() {
    let annotation = Annotation(article: "a", published: nil, outlet: nil, language: nil, nodes: [], claims: [])
    #expect(
      writer.json(annotation) == """
        {
          "article": "a", "published": null, "outlet": null, "language": null,
          "nodes": [],
          "claims": []
        }

        """)
  }

  /// What a name may hold comes back unharmed, and on one line.
  @Test func escapesAnyName() throws {
    let scalars = (0..<0x3000).compactMap(Unicode.Scalar.init) + ["\u{FFFF}", "\u{1F986}", "\u{10FFFF}"]
    let name = String(String.UnicodeScalarView(scalars))
    let annotation = Annotation(
      article: "\"\\/</script>", published: nil, outlet: name, language: "da",
      nodes: [.init(id: name, kind: .person, name: name, aliases: [name])], claims: [])
    let json = writer.json(annotation)
    #expect(json.split(whereSeparator: \.isNewline).count == 7)
    let read = try JSONDecoder().decode(Annotation.self, from: Data(json.utf8))
    #expect(read == annotation)
    #expect(read.nodes.first.map { Array(($0.name ?? "").unicodeScalars) } == scalars)
  }

  /// The corpus was written by hand in the same shape.
  @Test(arguments: ["train", "dev"])
  func writesTheCorpusAsItStands(part: String) throws {
    let folder = Repository.data("Corpus/\(part)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".json") && $0 != "identities.json"
    }
    #expect(files.count > 20)
    for file in files {
      let bytes = try Data(contentsOf: folder.appendingPathComponent(file))
      let annotation = try JSONDecoder().decode(Annotation.self, from: bytes)
      #expect(Data(writer.json(annotation).utf8) == bytes, "\(file)")
    }
  }
}
