import DanishLanguage
import KnowledgeModel
import TestSupport
import Testing

@testable import Extraction

/// What is told of a claim beside the two that it joins, in articles of Wednesday 15 May 2024.
struct QualifierTests {
  @Test(arguments: [
    ("Falck har onsdag udnævnt Mette Bruun til direktør.", "holdsPost current stated 2024-05-15 - -"),
    ("Mette Bruun bliver direktør i Falck. Det sker 1. august.", "holdsPost incoming expected 2024-08-01 - -"),
    (
      "Mette Bruun stopper som direktør i Falck. Hendes sidste arbejdsdag er 31. oktober.",
      "holdsPost current stated - 2024-10-31 -"
    ),
    ("Mette Bruun tiltrådte i marts som direktør i Falck.", "holdsPost current stated 2024-03 - -"),
    ("Mette Bruun går af som direktør i Falck med udgangen af året.", "holdsPost current stated - 2024-12 -"),
    ("Mette Bruun var direktør i Falck, indtil hun i 2022 blev fyret.", "holdsPost former stated - 2022 -"),
    (
      "Mette Bruun er direktør i Falck. Hun kom til i 2017, da hun afløste Jens Holm.",
      "holdsPost current stated 2017 - -"
    ),
    ("Mette Bruun afviser, at hun skal være direktør i Falck.", "holdsPost incoming denied - - -"),
    ("Mette Bruun nævnes som direktør i Falck, men hun siger nej tak.", "candidateFor - denied - - -"),
    ("Novo Nordisk er på vej til at købe Falck, skriver Børsen.", "owns - expected - - Børsen"),
    ("Novo Nordisk køber Falck, hvis myndighederne siger god for det.", "owns - expected - - -"),
    ("Novo Nordisk købte Falck i 2018.", "owns - stated 2018 - -"),
    (
      "Falck har ikke fyret Mette Bruun, understreger bestyrelsesformand Jens Holm.", "dismisses - denied - - Jens Holm"
    ),
    (
      "Mette Bruun er blevet fyret som direktør i Falck. Det skriver Politiken.",
      "holdsPost former stated - - Politiken"
    ),
  ])
  func isReadFromTheText(_ text: String, _ expected: String) throws {
    let article = Article(identity: "example", name: "example", text: text, published: PartialDate("2024-05-15"))
    let graph = try Reader.extractor.get().graph(of: Tokenizer().document(of: article))
    let names = Dictionary(graph.nodes.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let read = graph.claims.map { claim in
      [
        claim.relation.rawValue, claim.status?.rawValue ?? "-", claim.certainty.rawValue,
        claim.since?.description ?? "-", claim.until?.description ?? "-",
        claim.attributedTo.flatMap { names[$0] } ?? "-",
      ].joined(separator: " ")
    }
    #expect(read.contains(expected), "\(read)")
  }
}
