import KnowledgeModel
import TestSupport
import Testing

@testable import DanishLanguage

struct ArticleProjectionTests {
  @Test func findsTheGraphsNamesAgainAndAddsPlaces() throws {
    let text = "Direktøren for Bravo Betons fabrik i Ribe, Karen Lund, går. »Lunds tid er omme,« skriver Bravo-klubben."
    let annotation = Annotation(
      article: "x", published: nil, outlet: nil, language: "da",
      nodes: [
        Annotation.Node(
          id: "k", kind: .person, name: "Karen Lund", aliases: ["Lund", "Direktøren", "Den tidligere chef"]),
        Annotation.Node(id: "b", kind: .organisation, name: "Bravo Beton", aliases: ["Bravo", "selskabet"]),
        Annotation.Node(id: "d", kind: .post, title: "direktør", organisation: "b"),
      ], claims: [])
    let projection = ArticleProjection(
      lexicons: try Lexicons(folder: Repository.data("Lexicons")),
      words: try WordList(contentsOf: Repository.data("Model/words.list")), recogniser: nil)
    let document = Tokenizer().document(of: Article(identity: "x", name: "x", text: text))
    let found = projection.sentences(of: document, annotation: annotation).flatMap { sentence in
      sentence.names.map { sentence.forms[$0.tokens].joined(separator: " ") + "/" + $0.type.rawValue }
    }
    #expect(found == ["Bravo Betons/ORG", "Ribe/LOC", "Karen Lund/PER", "Lunds/PER", "Bravo-klubben/ORG"])
  }
}
