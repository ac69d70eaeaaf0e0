import KnowledgeModel
import Resolution
import TestSupport
import Testing

@Suite struct OrganisationJudgeTests {
  private let day = "2024-01-01"

  private func merged(_ articles: [String]..., known: [KnownName] = []) -> Merged {
    Merged(articles.map { (day, $0) }, knownNames: known)
  }

  @Test(arguments: [
    ("TV 2", "TV2"), ("B.T.", "BT"), ("Nato", "NATO"), ("Rav & Guld A/S", "Rav og Guld"),
    ("Den Blå Fond", "Blå Fond"), ("Havby University", "Havby Universitet"), ("A\u{30A}byhøj", "Åbyhøj"),
  ])
  func spellingsOfOneName(one: String, other: String) {
    #expect(merged([one], [other]).sizes(.organisation, one) == [2])
  }

  @Test(arguments: [("Venstre", "Radikale Venstre"), ("TV 2", "TV 2 Fyn"), ("Havby Kommune", "Havby Boldklub")])
  func differentNames(one: String, other: String) {
    #expect(merged([one], [other]).sizes(.organisation, one, other) == [1, 1])
  }

  @Test func anAcronymThatAnotherArticleExplains() throws {
    let merged = merged(["Fjordens Havn = FH"], ["FH"], ["FH"])
    let entity = try #require(merged.graph.entities.first)
    #expect(merged.graph.entities.count == 1)
    #expect(entity.reasons == ["'FH' is short for 'Fjordens Havn' in 0", "same name: 'FH'"])
  }

  /// The mention says that `havn` is an abbreviation, which its letters do not.
  @Test func anAbbreviationIsWhatTheMentionSays() {
    let article = Article(identity: "a", name: "a", text: "Fjordens Havn (Fjhavn)")
    let node = Node(
      article: article.id, kind: .organisation, name: "Fjordens Havn", aliases: ["Fjhavn"],
      mentions: [Mention(span: Span(15, 21), form: .abbreviation, reason: "in brackets")])
    var other = GraphBuilder("b")
    _ = other.organisation("FJHAVN")
    let merged = Resolver().merge([ArticleGraph(article: article, nodes: [node]), other.graph])
    #expect(merged.entities.count == 1)
  }

  @Test func anAcronymExplainedInTwoWaysGoesWhereItsPeopleAre() {
    let merged = merged(
      ["Fjordens Havn = FH", "Ida Holm: formand @ Fjordens Havn"],
      ["Fagligt Hus = FH", "Bo Dam: formand @ Fagligt Hus"],
      ["Bo Dam: formand @ FH"], ["Ida Holm: formand @ FH"], ["FH"])
    #expect(merged.sizes(.organisation, "Fjordens Havn") == [2])
    #expect(merged.sizes(.organisation, "Fagligt Hus") == [2])
    #expect(merged.sizes(.organisation, "FH") == [2, 2, 1])
  }

  @Test func initialsNeedAPersonInCommon() {
    let people = merged(["Ida Holm: formand @ Fjordens Havn"], ["Ida Holm: direktør @ FH"])
    #expect(people.sizes(.organisation, "FH") == [2])
    let titles = merged(["Ida Holm: formand @ Fjordens Havn"], ["Bo Dam: formand @ FH"])
    #expect(titles.sizes(.organisation, "FH") == [1])
  }

  @Test func aShortFormNeedsAPersonInCommon() {
    let people = merged(["Blåhøj Maskiner = Blåhøj", "Ida Holm: ejer @ Blåhøj Maskiner"], ["Ida Holm: ejer @ Blåhøj"])
    #expect(people.sizes(.organisation, "Blåhøj Maskiner") == [2])
    let nobody = merged(["Blåhøj Maskiner = Blåhøj"], ["Bo Dam: borgmester @ Blåhøj"])
    #expect(nobody.sizes(.organisation, "Blåhøj Maskiner") == [1])
  }

  @Test func nounPhrasesAreNoNames() {
    #expect(merged(["Fjordens Havn = havnen"], ["Blåhøj = havnen"]).graph.entities.count == 2)
  }

  @Test func knownNamesAndPartyLetters() {
    let known = [
      KnownName(kind: .organisation, name: "Havpartiet", aliases: ["H", "HP", "De Havblå"], country: "Danmark")
    ]
    #expect(merged(["Havpartiet"], ["De Havblå"], ["HP"], ["H"], known: known).graph.entities.count == 1)
    #expect(merged(["Havpartiet"], ["De Havblå"], ["HP"], ["H"]).graph.entities.count == 4)
  }

  @Test func whatTheArticlesExplainGoesBeforeWhatIsKnown() {
    let known = [KnownName(kind: .organisation, name: "Frisk Havluft", aliases: ["FH"], country: "Danmark")]
    let merged = merged(["Fjordens Havn = FH"], ["FH"], known: known)
    #expect(merged.sizes(.organisation, "Fjordens Havn") == [2])
  }

  @Test func aNameKnownInTwoCountriesIsToldByItsPeople() {
    let known = [
      KnownName(kind: .organisation, name: "Havpartiet", country: "Danmark"),
      KnownName(kind: .organisation, name: "Havpartiet", country: "Norge"),
    ]
    let articles = [
      ["Ida Holm: fiskeriminister @ Danmark, Havpartiet"], ["Liv Moen: fiskeriminister @ Norge, Havpartiet"],
      ["Liv Moen: fiskeriminister @ Norge, Havpartiet", "Danmark"], ["Havpartiet"],
    ].map { (day, $0) }
    #expect(Merged(articles, knownNames: known).sizes(.organisation, "Havpartiet") == [2, 2])
    #expect(Merged(articles).sizes(.organisation, "Havpartiet") == [4])
  }

  @Test func outletAndOrganisationOfOneNameStayTwo() {
    var one = GraphBuilder("a")
    var other = GraphBuilder("b")
    _ = one.outlet("Radio Fjord")
    _ = other.organisation("Radio Fjord")
    #expect(Resolver().merge([one.graph, other.graph]).entities.count == 2)
  }
}
