import Building
import Evaluation
import Foundation
import KnowledgeModel
import TestSupport
import Testing

/// Over every article that ships: what is read must be good, and must show where it stands.
struct CorpusTests {
  /// A little under what is reached, so that no change lowers it unseen. Raise them when the reader gets better.
  enum Floor {
    static let nodesF1 = 0.905
    static let claimsF1 = 0.745
  }

  @Test func theReaderIsAsGoodAsItWas() throws {
    let assessment = try Assessment(of: Repository.data("Corpus/dev"), by: Shared.pipeline.get())
    #expect(assessment.failed == 0)
    #expect(assessment.score.articleCount == 24)
    #expect(assessment.score.nodesF1 >= Floor.nodesF1)
    #expect(assessment.score.claimsF1 >= Floor.claimsF1)
  }

  @Test(arguments: ["Data/Articles", "Data/Corpus/dev", "Data/Corpus/train"])
  func everyClaimShowsItsWords(_ folder: String) throws {
    let graphs = try Shared.graphs(of: Shared.sources(in: folder), by: Shared.pipeline.get())
    #expect(graphs.count >= 18)
    for graph in graphs {
      let name = graph.article.name
      let whole = Span(0, graph.article.text.utf8.count)
      for claim in graph.claims {
        #expect(!claim.evidence.isEmpty, "\(name): \(claim.relation) has no evidence")
        for evidence in claim.evidence {
          #expect(evidence.article == graph.article.id, "\(name): evidence of another article")
          #expect(whole.contains(evidence.span) && whole.contains(evidence.sentence), "\(name): outside the text")
          #expect(evidence.sentence.contains(evidence.span), "\(name): outside its sentence")
          let words = evidence.span.text(in: graph.article.text)
          let hasWords = words.contains(where: \.isLetter)
          #expect(hasWords, "\(name): \(evidence.rule) shows no words")
          #expect(!words.contains("\u{FFFD}"), "\(name): \(evidence.rule) cuts a letter in two")
          #expect(!evidence.rule.isEmpty, "\(name): a claim without a rule")
        }
      }
    }
  }

  @Test(arguments: ["Data/Articles", "Data/Corpus/dev"])
  func everyGraphHangsTogether(_ folder: String) throws {
    for graph in try Shared.graphs(of: Shared.sources(in: folder), by: Shared.pipeline.get()) {
      let kinds = Dictionary(graph.nodes.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
      #expect(kinds.count == graph.nodes.count, "\(graph.article.name): a node twice")
      #expect(Set(graph.claims.map(\.id)).count == graph.claims.count, "\(graph.article.name): a claim twice")
      for claim in graph.claims {
        let from = try #require(kinds[claim.from], "\(graph.article.name): a claim from nowhere")
        let to = try #require(kinds[claim.to], "\(graph.article.name): a claim to nowhere")
        #expect(claim.relation.joins(from, to), "\(graph.article.name): \(from) \(claim.relation) \(to)")
        if let source = claim.attributedTo { #expect(kinds[source] != nil) }
      }
      for mention in graph.nodes.flatMap(\.mentions) {
        #expect(mention.span.upper <= graph.article.text.utf8.count && !mention.span.isEmpty)
      }
    }
  }
}
