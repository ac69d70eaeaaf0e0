import Extraction
import Foundation
import KnowledgeModel
import Testing

/// The nodes that short invented articles give, with the project's own lexicons and models.
struct NodeTests {
  private func nodes(_ text: String) throws -> [Node] {
    return try Reader.graph(of: text).nodes
  }

  @Test(
    "A name is found in its canonical form",
    arguments: [
      ("Det siger Karl Otto Munk til avisen.", NodeKind.person, "Karl Otto Munk"),
      ("Det siger Amira el-Khatib til avisen.", .person, "Amira el-Khatib"),
      ("Omar el-Khatib er formand. Ansvaret er Omar el-Khatibs.", .person, "Omar el-Khatib"),
      ("Per Fjordside er direktør i Danfoss.", .person, "Per Fjordside"),
      ("3F Esbjerg har valgt Bo Lund som formand.", .organisation, "3F Esbjerg"),
      ("Dansk Roforenings formand, Bo Lund, siger nej.", .organisation, "Dansk Roforening"),
      ("Vognmand Poul Refsgaard siger nej.", .person, "Poul Refsgaard"),
      ("Bag huset står Svend \"Ræven\" Olesen.", .person, "Svend \"Ræven\" Olesen"),
      ("Han er formand for Sammenslutningen af Danske Bagere.", .organisation, "Sammenslutningen af Danske Bagere"),
      ("Hun er lektor på Institut for Statskundskab.", .organisation, "Institut for Statskundskab"),
      ("Hun er direktør i Vestjysk Plast A/S.", .organisation, "Vestjysk Plast"),
      ("Pumpefabrikken Grundfos ansætter Bo Lund som direktør.", .organisation, "Grundfos"),
      ("Hun er leder af Odsherred Tekstilmuseum.", .organisation, "Odsherred Tekstilmuseum"),
      ("Dansk Frisbeeunion har valgt Bo Lund som formand.", .organisation, "Dansk Frisbeeunion"),
      ("Ramsø Boats søger direktør. Bo Lund er formand for Ramsø Boats.", .organisation, "Ramsø Boats"),
      ("DØDSFALD Poul Refsgaard er død.\n\nHan var direktør i Danfoss.", .person, "Poul Refsgaard"),
      ("Det oplyser Lone Friis fra De Konservative.", .organisation, "De Konservative"),
      ("Det oplyser Lone Friis (K).", .organisation, "Det Konservative Folkeparti"),
      ("Det oplyser Lone Friis (SF).", .organisation, "SF"),
      ("Han bliver ny minister, skriver Ritzau.\n\n/ritzau/", .mediaOutlet, "ritzau"),
      (
        "Bo Lund siger til fagbladet Journalisten, at han stopper som direktør i Danfoss.", .mediaOutlet, "Journalisten"
      ),
    ])
  func canonicalName(text: String, kind: NodeKind, name: String) throws {
    let found = try nodes(text).filter { $0.kind == kind }.map(\.name)
    #expect(found.contains { $0.lowercased() == name.lowercased() }, "found \(found)")
  }

  @Test(
    "What stands at a name or is an ordinary word is no node",
    arguments: [
      "Bestyrelsen har fyret Bo Lund.", "BLÅ BOG", "Nomineringsudvalget peger på Bo Lund.", "Nye tider venter.",
    ])
  func onlyThePerson(text: String) throws {
    let found = try nodes(text).filter { $0.kind != .post }.map(\.name)
    #expect(found.allSatisfy { $0 == "Bo Lund" }, "found \(found)")
  }

  @Test(
    "A post has its title and its organisation",
    arguments: [
      ("Lone Friis er PET-chef.", "chef", "PET"),
      ("Natos generalsekretær, Bo Lund, rejser.", "generalsekretær", "Nato"),
      ("Bo Lund er rådgivende redaktør på Politiken.", "rådgivende redaktør", "Politiken"),
      ("Statsminister Lone Friis (S) svarer.", "statsminister", "Danmark"),
      ("Vejles borgmester siger farvel.\n\nDet oplyser Vejle Kommune.", "borgmester", "Vejle Kommune"),
      (
        "Lone Friis er teknik-, miljø- og kulturchef i Vejle Kommune.", "teknik-, miljø- og kulturchef", "Vejle Kommune"
      ),
      ("08.31 Sundhedsminister Lone Friis siger nej.", "sundhedsminister", "Danmark"),
    ])
  func post(text: String, title: String, organisation: String) throws {
    let nodes = try nodes(text)
    let names = Dictionary(nodes.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let posts = nodes.filter { $0.kind == .post }.map { "\($0.name) @ \($0.organisation.flatMap { names[$0] } ?? "-")" }
    #expect(posts.contains("\(title) @ \(organisation)"), "found \(posts)")
  }
}
