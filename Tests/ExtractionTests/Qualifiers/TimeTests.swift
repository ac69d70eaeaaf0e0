import KnowledgeModel
import Testing

@testable import Extraction

/// From when to when somebody holds a post, in articles of Wednesday 15 May 2024.
struct TimeTests {
  private func held(_ text: String) throws -> [String] {
    let graph = try Reader.graph(of: text)
    return graph.claims.filter { $0.relation == .holdsPost }.map { claim in
      let post = graph.nodes.first { $0.id == claim.to }?.name ?? ""
      return [
        post, claim.status?.rawValue ?? "-", claim.since?.description ?? "-", claim.until?.description ?? "-",
      ].joined(separator: " ")
    }
  }

  @Test(
    "An end is told in many ways",
    arguments: [
      ("Mette Bruun er direktør i Falck. Hun har sidste arbejdsdag 30. juni.", "direktør current - 2024-06-30"),
      ("Jens Holm havde tirsdag sin sidste dag som direktør i Falck.", "direktør former - 2024-05-14"),
      ("Falcks direktør, Mette Bruun, går af til marts.", "direktør current - 2025-03"),
      ("Mette Bruun var indtil november direktør i Falck.", "direktør former - 2023-11"),
      ("Mette Bruun stopper som direktør i Falck ved månedens udgang.", "direktør current - 2024-05"),
      ("Mette Bruun er her til formiddag blevet fyret som direktør i Falck.", "direktør former - 2024-05-15"),
      ("Falcks direktør, Mette Bruun, holdt op 1. april.", "direktør former - 2024-04-01"),
      (
        "Mette Bruun er konstitueret direktør i Falck. Ordningen gælder til udgangen af august.",
        "direktør acting - 2024-08"
      ),
      ("Novo støtter Mette Bruun, indtil 2021 direktør i Falck.", "direktør former - 2021"),
    ])
  func end(_ text: String, _ expected: String) throws {
    let held = try held(text)
    #expect(held.contains(expected), "\(held)")
  }

  @Test(
    "What something is moved to is no end",
    arguments: [
      ("Mette Bruun er direktør i Falck. Hun kom til selskabet i 2017.", "direktør current 2017 -"),
      ("Mette Bruun er direktør i Falck, hvor hun kom til i 2017.", "direktør current 2017 -"),
      ("Mette Bruun blev for tre år siden direktør i Falck.", "direktør current - -"),
    ])
  func beginning(_ text: String, _ expected: String) throws {
    let held = try held(text)
    #expect(held.contains(expected), "\(held)")
  }

  @Test func aCareerIsToldLineByLine() throws {
    let held = try held(
      """
      Falck har fået ny formand. Mette Bruun er 52 år og har følgende bag sig:

      Fuldmægtig i Skatteministeriet 1998-2004.

      Kontorchef i Miljøministeriet fra 2004 til 2010, vicedirektør i Vejdirektoratet 2010-14.

      Siden 2014: Direktør i Danfoss

      Direktør i Arla, Jens Holm, ønsker tillykke.
      """)
    #expect(held.contains("fuldmægtig former 1998 2004"), "\(held)")
    #expect(held.contains("kontorchef former 2004 2010"), "\(held)")
    #expect(held.contains("vicedirektør former 2010 2014"), "\(held)")
    #expect(held.contains("direktør current 2014 -"), "\(held)")
  }
}
