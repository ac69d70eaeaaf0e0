import KnowledgeModel
import Reporting
import TestSupport
import Testing

struct EntitySearchTests {
  private static let article = ArticleID("article", "a.txt")

  private static func entity(
    _ kind: NodeKind, _ name: String, at organisation: EntityID? = nil, aliases: [String] = []
  ) -> Entity {
    let node = NodeID("node", name, organisation?.description ?? "")
    return Entity(
      id: EntityID("entity", kind.rawValue, name, organisation?.description ?? ""), kind: kind, name: name,
      organisation: organisation, aliases: aliases, members: [Entity.Member(article: article, node: node)])
  }

  private static let harbour = entity(.organisation, "Nordhavn Rederi", aliases: ["rederiet", "NR"])
  private static let club = entity(.organisation, "Bådklubben")
  private static let entities = [
    harbour, club, entity(.person, "Ida Holmskov", aliases: ["Holmskov"]), entity(.person, "Ida Dalsgaard"),
    entity(.post, "formand", at: harbour.id), entity(.post, "formand", at: club.id),
  ]
  private let search = EntitySearch(KnowledgeGraph(entities: entities))

  @Test(arguments: [
    ("Ida Holmskov", ["Ida Holmskov"]), ("  ida   HOLMSKOV ", ["Ida Holmskov"]), ("holmskov", ["Ida Holmskov"]),
    ("nr", ["Nordhavn Rederi"]), ("ida", ["Ida Dalsgaard", "Ida Holmskov"]), ("rederi", ["Nordhavn Rederi"]),
    ("formand", ["formand, Bådklubben", "formand, Nordhavn Rederi"]), ("Formand, bådklubben", ["formand, Bådklubben"]),
    ("", []), ("Per", []), ("Id", []),
  ])
  func anEntityIsFound(_ query: String, _ names: [String]) {
    #expect(search.entities(named: query).map(search.label) == names)
  }

  @Test func anIdIsFound() {
    #expect(search.entities(named: EntitySearchTests.club.id.description) == [EntitySearchTests.club])
  }

  @Test(arguments: [
    ("Ida Holmskow", ["Ida Holmskov"]), ("Idaa", ["Ida Dalsgaard", "Ida Holmskov"]), ("Holmsokv", ["Ida Holmskov"]),
    ("Nordhavn Rederri", ["Nordhavn Rederi"]), ("Zxcvbn", []), ("", []),
  ])
  func aMisspeltNameIsSuggested(_ query: String, _ names: [String]) {
    #expect(search.suggestions(for: query) == names)
  }

  @Test func suggestionsAreFew() {
    let many = (10..<30).map { EntitySearchTests.entity(.person, "Ida Holm\($0)") }
    let found = EntitySearch(KnowledgeGraph(entities: many)).suggestions(for: "Ida Holm1", limit: 4)
    #expect(found == ["Ida Holm10", "Ida Holm11", "Ida Holm12", "Ida Holm13"])
  }
}
