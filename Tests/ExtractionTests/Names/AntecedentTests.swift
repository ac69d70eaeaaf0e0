import KnowledgeModel
import Testing

@testable import Extraction

/// Whom pronouns, short names and noun phrases mean.
struct AntecedentTests {
  @Test(
    "Of two who are as likely, none is taken, and a finding says so",
    arguments: [
      ("Ole Berg og Jens Lund mødtes i går. Han er direktør for Novo Nordisk.", "Han", "Ole Berg or Jens Lund"),
      (
        "Ole Berg, Jens Lund og Kim Vang mødtes i går. Han er direktør for Novo Nordisk.", "Han",
        "Ole Berg or Jens Lund or Kim Vang"
      ),
      (
        "Direktør Ole Berg og formand Jens Lund mødtes i Falck. Han er fra Vejle.", "Han", "Ole Berg or Jens Lund"
      ),
      (
        "Hansen stopper som direktør i Falck. Lars Hansen og Mette Hansen ejer selskabet.", "Hansen",
        "Lars Hansen or Mette Hansen"
      ),
      (
        "Direktør Lars Hansen og formand Mette Hansen stopper i Falck. Hansen siger, at det er tid.", "Hansen",
        "Lars Hansen or Mette Hansen"
      ),
    ])
  func takesNone(text: String, form: String, persons: String) throws {
    let graph = try Reader.graph(of: text)
    let finding = try #require(graph.findings.first)
    #expect(graph.findings.count == 1)
    #expect(finding.severity == .note && finding.span?.text(in: text) == form)
    #expect(finding.message.contains("may mean \(persons)"))
    let mentioned = graph.nodes.filter { persons.contains($0.name) && $0.name != form }.flatMap(\.mentions)
    #expect(!mentioned.contains { $0.span == finding.span })
    #expect(!graph.nodes.contains { $0.name == form }, "a third person")
  }

  @Test(
    "Where one is likelier, that one is taken",
    arguments: [
      ("Ole Berg og Hanne Lund mødtes i går. Hun er direktør for Novo Nordisk.", "Hun", "Hanne Lund"),
      ("Ole Berg mødte Jens Lund i går. Han er direktør for Novo Nordisk.", "Han", "Ole Berg"),
      ("Lars Hansen stopper i Falck. Mette Hansen tager over. Hansen siger, at det er tid.", "Hansen", "Mette Hansen"),
      ("Novo Nordisk og Vejle Kommune holdt møde. Selskabet har ny direktør.", "Selskabet", "Novo Nordisk"),
    ])
  func takesTheLikelier(text: String, form: String, meant: String) throws {
    let graph = try Reader.graph(of: text)
    #expect(graph.findings.isEmpty)
    let node = try #require(graph.nodes.first { $0.name == meant })
    #expect(node.mentions.contains { $0.span.text(in: text) == form && $0.form != .name }, "\(node.mentions)")
  }
}
