import KnowledgeModel
import Testing

@testable import Drawing

@Suite struct DiagramTests {
  @Test func tellsTheStory() {
    let picture = Diagram(Story.nato).picture
    #expect(picture.subtitle.text == "1 artikel · 12 oplysninger · juni 2023")
    #expect(picture.frames.map(\.label.text) == ["Danmark", "Nato", "USA"])
    let labels = Set(
      picture.arrows.map { [$0.verb, $0.period, $0.caveat].compactMap { $0?.text }.joined(separator: " / ") })
    #expect(
      labels == [
        "er", "er / 2014 – sept. 2023", "medlem af", "kandidat til / rygte", "kandidat til / ifølge VG",
        "støtter / ventet, ifølge VG", "støtter / ifølge NRK", "udtaler sig til / ifølge VG", "beretter om",
      ])
  }

  @Test func speaksEnglish() {
    let picture = Diagram(Story.nato, options: DrawingOptions(labels: .english)).picture
    #expect(picture.subtitle.text == "1 article · 12 claims · June 2023")
    #expect(picture.arrows.contains { $0.verb.text == "candidate for" && $0.caveat?.text == "rumour" })
  }

  @Test func rowsGoFromOutletsToPersonsToPosts() {
    let picture = Diagram(Story.nato).picture
    #expect(
      picture.rows.map { Set($0.map { picture.shapes[$0].label.text }) } == [
        ["VG", "NRK"], ["Jens Stoltenberg", "Mette Frederiksen", "Joe Biden"],
        ["generalsekretær", "statsminister", "præsident", "Socialdemokratiet"],
      ])
  }

  @Test func personsWhoShareStandTogether() {
    let picture = Diagram(Story.nato).picture
    let persons = picture.rows[1].map { picture.shapes[$0].label.text }
    #expect(persons[1] == "Jens Stoltenberg")
  }

  @Test func postsAreInsideTheirOrganisationAndNotJoinedToIt() {
    let dot = Diagram(Story.nato).dot()
    #expect(dot.contains("subgraph cluster_c2 {\n    label=<<B>Nato</B>>;"))
    #expect(!dot.contains("post i"))
  }

  @Test func legendExplainsOnlyWhatOccurs() {
    func words(_ graph: KnowledgeGraph) -> [String] {
      Diagram(graph).picture.legend.map {
        switch $0 {
        case .kind(_, let text), .look(_, let text): text.text
        }
      }
    }
    #expect(
      words(Story.nato) == [
        "person", "organisation", "medie", "post (inde i sin organisation)", "oplyst som kendsgerning", "ventet",
        "rygte",
        "ifølge en navngiven kilde",
      ])
    #expect(
      words(Story.many(4)) == [
        "person", "organisation", "post (inde i sin organisation)", "oplyst som kendsgerning", "tidligere",
      ])
  }

  @Test(arguments: [
    (HoldingStatus.current, Certainty.stated, Look.Tone.stated), (.former, .stated, .former),
    (.acting, .stated, .acting),
    (.incoming, .stated, .expected), (.current, .expected, .expected), (.former, .rumoured, .rumoured),
    (.current, .denied, .denied),
  ]) func everyStatusAndCertaintyHasItsLook(_ status: HoldingStatus, _ certainty: Certainty, _ tone: Look.Tone) {
    var sketch = GraphSketch()
    let post = sketch.add(.post, "formand")
    sketch.say(.holdsPost, sketch.add(.person, "Ida Holm"), post, status, certainty: certainty)
    #expect(Diagram(sketch.graph).picture.arrows.map(\.look) == [Look(tone)])
  }

  @Test func looksDifferWithoutColour() {
    let strokes = Look.Tone.allCases.filter { $0 != .source && $0 != .belonging }.map { Palette.stroke(Look($0)) }
    #expect(Set(strokes.map { "\($0.style) \($0.arrowhead)" }).count == strokes.count)
  }

  @Test func tooltipsHoldSentenceArticleAndRule() throws {
    let arrow = try #require(Diagram(Story.nato).picture.arrows.first { $0.period != nil })
    #expect(
      arrow.tooltip.map(\.text) == [
        "Jens Stoltenberg er generalsekretær, Nato (2014 – sept. 2023)",
        "»En sætning.« – nato, 28. juni 2023 (regel by-hand)",
      ])
    #expect(Diagram(Story.nato).picture.shapes.allSatisfy { $0.tooltip.count >= 2 })
  }

  @Test(arguments: [
    (nil, "Jens Stoltenberg, Mette Frederiksen og Joe Biden"), ("Kampen om posten", "Kampen om posten"),
  ]) func titleIsGivenOrMade(_ title: String?, _ expected: String) {
    #expect(Diagram(Story.nato, options: DrawingOptions(title: title)).picture.title.text == expected)
  }

  @Test func orderOfTheGraphDoesNotMatter() {
    var graph = Story.many(40)
    let dot = Diagram(graph).dot()
    for _ in 0..<5 {
      graph.entities.shuffle()
      graph.statements.shuffle()
      #expect(Diagram(graph).dot() == dot)
    }
  }

  @Test func moreThanAScreenfulIsCutDownAndSaidSo() {
    let diagram = Diagram(Story.many(120))
    #expect(diagram.nodeCount == DrawingOptions.screenful)
    #expect(diagram.picture.subtitle.text.hasSuffix("de 60 vigtigste navne og poster, 60 er udeladt"))
    #expect(diagram.layout == .dot)
    let whole = Diagram(Story.many(120), options: DrawingOptions(drawsAll: true))
    #expect(whole.nodeCount == 120)
    #expect(whole.layout == .sfdp)
    #expect(!whole.picture.subtitle.text.contains("udeladt"))
  }

  @Test func theMostImportantAreKept() {
    var sketch = GraphSketch()
    let hub = sketch.add(.organisation, "Navet")
    for number in 0..<9 { sketch.say(.memberOf, sketch.add(.person, "Medlem \(number)"), hub) }
    _ = sketch.add(.person, "Aase Alene")
    let kept = Importance(sketch.graph).screenful(4).entities.map(\.name).sorted()
    #expect(kept == ["Medlem 0", "Medlem 1", "Medlem 2", "Navet"])
  }

  @Test func manyPartsMakeSeveralShelves() {
    let picture = Diagram(Story.many(60)).picture
    #expect(picture.rows.count >= 4)
    #expect(picture.rows.allSatisfy { $0.count <= 12 })
    #expect(picture.rows.flatMap(\.self).sorted() == Array(picture.shapes.indices))
  }

  @Test func brokenGraphsAreDrawnAsFarAsTheyGo() throws {
    let (person, nowhere) = (EntityID("id", "person"), EntityID("id", "nowhere"))
    let support = Statement.Support(article: nowhere, claim: nowhere, attributedTo: nowhere, evidence: [])
    let graph = KnowledgeGraph(
      entities: [
        Entity(id: person, kind: .person, name: "Ida Holm", members: []),
        Entity(id: person, kind: .person, name: "Ida Holm", members: []),
        Entity(id: EntityID("id", "post"), kind: .post, name: "formand", organisation: nowhere, members: []),
      ],
      statements: [
        Statement(relation: .memberOf, from: person, to: nowhere, status: nil, certainty: .stated, supports: [support]),
        Statement(relation: .familyOf, from: person, to: person, status: nil, certainty: .stated, supports: [support]),
      ])
    #expect(try !Diagram(graph).render(.svg).isEmpty)
  }
}
