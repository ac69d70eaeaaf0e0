import KnowledgeModel
import Reporting
import TestSupport
import Testing

struct ReportTests {
  private static let text = "Ida Holm\u{1B}[31m er formand\nfor Havnen, skriver Posten."

  private let graph: ArticleGraph
  private let merged: KnowledgeGraph

  init() {
    var builder = GraphBuilder("a.txt", text: ReportTests.text, published: "2024-02-29")
    let post = builder.post("formand", at: builder.organisation("Havnen"))
    builder.claim(
      .holdsPost, builder.person("Ida Holm", aliases: ["Holm"]), post, since: "2019", certainty: .rumoured,
      attributedTo: builder.outlet("Posten"), words: "er formand")
    graph = builder.graph
    let article = graph.article
    func id(_ node: NodeID) -> EntityID { EntityID("entity", node.description) }
    merged = KnowledgeGraph(
      entities: graph.nodes.map { node in
        Entity(
          id: id(node.id), kind: node.kind, name: node.name, organisation: node.organisation.map(id),
          aliases: node.aliases, members: [Entity.Member(article: article.id, node: node.id)],
          reasons: node.kind == .person ? ["same name"] : [])
      },
      statements: graph.claims.map { claim in
        Statement(
          relation: claim.relation, from: id(claim.from), to: id(claim.to), status: claim.status,
          certainty: claim.certainty,
          supports: [
            Statement.Support(
              article: article.id, claim: claim.id, since: claim.since, attributedTo: claim.attributedTo.map(id),
              evidence: claim.evidence)
          ])
      },
      articles: [article])
  }

  @Test func anEntityIsToldWithItsEvidence() throws {
    let person = try #require(merged.entities.first { $0.kind == .person })
    #expect(
      EntityReport(merged).text(of: person) == """
        Ida Holm (person)
          id: \(person.id)
          also: Holm
          in 1 article
          one because: same name

        holds post formand, Havnen [current, since 2019, rumoured, by Posten]
          “Ida Holm[31m er formand for Havnen, skriver Posten.”
            a.txt, 2024-02-29 · rule by-hand

        """)
  }

  @Test func aClaimIsToldFromItsOtherEnd() throws {
    let post = try #require(merged.entities.first { $0.kind == .post })
    let line = "\nheld by Ida Holm [current, since 2019, rumoured, by Posten]\n"
    #expect(EntityReport(merged).text(of: post).contains(line))
  }

  @Test func theGraphIsCounted() {
    let lines = GraphStatistics(merged).text.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.contains("published 2024-02-29"))
    for count in ["articles 1", "entities 4", "person 1", "media outlet 1", "claims 2", "rumoured 1", "denied 0"] {
      #expect(lines.contains(count))
    }
    #expect(GraphStatistics(KnowledgeGraph()).text.contains("articles"))
  }

  private var document: Document {
    var tokens: [Token] = []
    var start = 0
    for part in ReportTests.text.split(whereSeparator: \.isWhitespace) {
      let lower = ReportTests.text.utf8.distance(from: ReportTests.text.startIndex, to: part.startIndex)
      tokens.append(Token(span: Span(lower, lower + part.utf8.count), form: String(part)))
      start = lower + part.utf8.count
    }
    let sentence = Sentence(tokens: 0..<tokens.count, span: Span(0, start), paragraph: 0)
    return Document(article: graph.article, tokens: tokens, sentences: [sentence])
  }

  @Test func aReadingIsExplained() {
    let text = Explanation(document: document, graph: graph).text
    #expect(text.hasPrefix("n1  organisation  Havnen: by hand\n"))
    #expect(text.contains("\nn3  person  Ida Holm (Holm): by hand\n"))
    #expect(text.contains("\n[Ida Holm n3][31m er [formand n2] for [Havnen n1], skriver [Posten n4].\n"))
    #expect(
      text.contains(
        """
            → Ida Holm holds post formand, Havnen [current, since 2019, rumoured, by Posten]
              rule by-hand: “er formand”

        """))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func whatIsNoNameIsTracedBack() throws {
    var builder = GraphBuilder("a.txt", text: "Hun er formand for Havnen.")
    let post = builder.post("formand", at: builder.organisation("Havnen"))
    let article = builder.graph.article
    let person = Node(
      article: article.id, kind: .person, name: "Ida Holm",
      mentions: [Mention(span: Span(0, 3), form: .pronoun, reason: "hun after Ida Holm")])
    let sentence = Span(0, 26)
    let evidence = Evidence(article: article.id, span: Span(0, 14), sentence: sentence, rule: "be")
    let claim = Claim(.holdsPost, from: person.id, to: post, evidence: [evidence])
    let graph = ArticleGraph(article: article, nodes: builder.graph.nodes + [person], claims: [claim])
    let document = Document(
      article: article, tokens: [Token(span: sentence, form: article.text)],
      sentences: [Sentence(tokens: 0..<1, span: sentence, paragraph: 0)])
    let text = Explanation(document: document, graph: graph).text
    #expect(text.contains("\n      rule be: “Hun er formand”\n      “Hun” is Ida Holm: hun after Ida Holm\n"))
    #expect(!text.contains("“Havnen” is"))
  }

  @Test func thePageIsSafe() {
    var builder = GraphBuilder("<x>.txt", text: "Ida <script>alert(1)</script> & Bo \"Ø\" Holm")
    _ = builder.person("Bo \"Ø\" Holm")
    let tokens = [Token(span: Span(0, 44), form: "x")]
    let document = Document(
      article: builder.graph.article, tokens: tokens,
      sentences: [Sentence(tokens: 0..<1, span: Span(0, builder.graph.article.text.utf8.count), paragraph: 0)])
    let page = Explanation(document: document, graph: builder.graph).page
    #expect(page.contains("Ida &lt;script&gt;alert(1)&lt;/script&gt; &amp; <mark class=\"person\""))
    #expect(page.contains("title=\"Bo &quot;Ø&quot; Holm (person): by hand\">Bo &quot;Ø&quot; Holm</mark>"))
    #expect(!page.contains("<script"))
  }

  @Test func labelsAreWrittenIntoTheText() {
    let labelled = LabelledText(document, labels: [(0..<2, "PER"), (5..<6, "ORG")])
    #expect(labelled.text == "[PER Ida Holm[31m] er formand for [ORG Havnen,] skriver Posten.\n")
  }
}
