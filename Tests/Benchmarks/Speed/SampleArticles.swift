import Building
import Foundation
import KnowledgeModel
import Reading

/// The sample articles, repeated with other names: each person of a sample gets another name in every copy.
struct SampleArticles {
  let articles: [Article]

  init(data: DataFolder, count: Int) throws {
    let pipeline = try Pipeline(data: data)
    let (sources, _) = ArticleReader().sources(at: [data.url.appendingPathComponent("Articles").path])
    var samples: [(article: Article, parts: [String])] = []
    pipeline.run(sources) { outcomes in
      for graph in outcomes.compactMap(\.graph) {
        let names = graph.nodes.filter { $0.kind == .person }.flatMap { $0.name.split(separator: " ") }
        samples.append((graph.article, Set(names.map(String.init)).filter { $0.count > 2 }.sorted()))
      }
    }
    guard !samples.isEmpty else { throw CocoaError(.fileReadNoSuchFile) }
    articles = (0..<count).map { number in
      let (article, parts) = samples[number % samples.count]
      let copy = number / samples.count
      var text = article.text
      for (place, part) in parts.enumerated() where copy > 0 {
        text = text.replacing(part, with: SampleArticles.name(like: part, copy, place))
      }
      return Article(
        identity: "sample-\(number)", name: "sample-\(number)", text: text, published: article.published,
        outlet: article.outlet, language: article.language)
    }
  }

  /// Another name, made of syllables, so that the number of names is not bounded by a list.
  private static func name(like part: String, _ copy: Int, _ place: Int) -> String {
    let starts = [
      "Bir", "Dal", "Eg", "Fal", "Gran", "Hol", "Ing", "Kar", "Lind", "Mar", "Nør", "Ram", "Sør", "Tor", "Ves",
    ]
    let middles = ["ke", "de", "re", "le", "se", "ne", "ve"]
    let ends = ["by", "gaard", "holm", "lund", "sen", "skov", "strup", "ved", "bæk", "dahl", "mose"]
    let seed = copy * 31 + place * 7
    return starts[seed % starts.count] + middles[(seed / 17) % middles.count] + ends[(seed / 3) % ends.count]
  }
}
