import Building
import DanishLanguage
import Extraction
import Foundation
import KnowledgeModel

/// Measures speed and memory, and prints a table with the machine: `make bench`. Nothing is asserted.
@main
struct Benchmarks {
  static func main() throws {
    let data = try DataFolder.locate(explicit: nil)
    print(Machine.description, "\n")
    let articles = try SampleArticles(data: data, count: 1000).articles
    let words = articles.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
    print("\(articles.count) articles of \(words / articles.count) words on average: the samples with other names\n")

    try addAll(articles, data)
    try readOnOneCore(articles, words, data)
    try tagNames(articles, data)
  }

  /// The whole way, from files to the store, by the command itself.
  private static func addAll(_ articles: [Article], _ data: DataFolder) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vidensgraf-bench-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let texts = folder.appendingPathComponent("articles")
    try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
    for article in articles {
      try Data(article.text.utf8).write(to: texts.appendingPathComponent(article.name + ".txt"))
    }
    let command = Process()
    command.executableURL = Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("vidensgraf")
    command.arguments = [
      "add", texts.path, "--store", folder.appendingPathComponent("graph.sqlite").path, "--data", data.url.path,
      "--quiet",
    ]
    let seconds = try time {
      try command.run()
      command.waitUntilExit()
    }
    guard command.terminationStatus == 0 else { return print("vidensgraf add failed; see above") }
    row("vidensgraf add", seconds, articles.count, "articles", note: "peak memory \(Machine.peakMemoryOfChildren) MB")
  }

  private static func readOnOneCore(_ articles: [Article], _ words: Int, _ data: DataFolder) throws {
    print("\non one core, text in memory:")
    let tokenizer = Tokenizer()
    var tokens = 0
    let limit = time { tokens = articles.reduce(0) { $0 + tokenizer.document(of: $1).tokens.count } }
    row("tokenizer alone", limit, articles.count, "articles", note: "\(rate(tokens, limit)) tokens/s")

    var pipeline: Pipeline?
    row("loading lexicons and models", try time { pipeline = try Pipeline(data: data) }, 1, "load")
    guard let pipeline else { return }
    var claims = 0
    let seconds = time {
      for article in articles { claims += pipeline.graph(of: pipeline.document(of: article)).claims.count }
    }
    row(
      "text to article graph", seconds, articles.count, "articles",
      note: "\(rate(words, seconds * 330)) articles of 330 words/s, \(claims) claims")
    readLongTexts(pipeline)
  }

  /// Ten times the text should take ten times as long: one sentence without an end, one word, many distinct names, and
  /// many posts that are spoken of again.
  private static func readLongTexts(_ pipeline: Pipeline) {
    let texts: [(name: String, text: (Int) -> String)] = [
      ("one sentence", { String(repeating: "Lone Berg, der er direktør i Novo Nordisk, og ", count: $0 * 21) }),
      ("one word", { String(repeating: "selskab", count: $0 * 143) }),
      (
        "posts spoken of again",
        { String(repeating: "Lone Berg overtager posten som direktør i Falck, og stillingen er god. ", count: $0 * 14) }
      ),
      (
        "distinct names",
        { size in
          (0..<size * 16).map { "Lone Berg\(letters($0)) er direktør i Firma\(letters($0 / 3)) i Danmark. " }.joined()
        }
      ),
    ]
    for (name, text) in texts {
      let times = [20, 200].map { size in
        let article = Article(identity: name, name: name, text: text(size))
        return time { _ = pipeline.graph(of: pipeline.document(of: article)) }
      }
      let growth = String(format: "%.1f times as long as a tenth of it", times[1] / times[0])
      row("\(name), 200 kB", times[1], 200, "kB", note: growth)
    }
  }

  /// A number in letters, so that it may stand in a name.
  private static func letters(_ number: Int) -> String {
    String(decoding: String(number, radix: 26).utf8.map { $0 < 58 ? $0 + 49 : $0 + 10 }, as: UTF8.self)
  }

  private static func tagNames(_ articles: [Article], _ data: DataFolder) throws {
    let lexicons = try Lexicons(folder: data.lexicons)
    var model: NameModel?
    row("\nloading the name model", try time { model = try NameModel(contentsOf: data.nameModel) }, 1, "load")
    guard let model else { return }
    let recogniser = NameRecogniser(model: model, lexicons: lexicons)
    let tokenizer = Tokenizer()
    let documents = articles.map { tokenizer.document(of: $0) }
    let tokens = documents.reduce(0) { $0 + $1.tokens.count }
    var names = 0
    let seconds = time { names = documents.reduce(0) { $0 + recogniser.names(in: $1).count } }
    row("names, tokens at hand", seconds, tokens, "tokens", note: "\(names) names")
  }

  private static func time(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let passed = ContinuousClock.now - start
    return Double(passed.components.seconds) + Double(passed.components.attoseconds) / 1e18
  }

  private static func rate(_ count: Int, _ seconds: Double) -> Int { Int(Double(count) / max(seconds, 1e-9)) }

  private static func row(_ name: String, _ seconds: Double, _ count: Int, _ things: String, note: String = "") {
    let left = name + String(repeating: " ", count: max(1, 30 - name.count))
    let speed = count == 1 ? "" : "  \(rate(count, seconds)) \(things)/s"
    print("\(left)\(String(format: "%8.3f", seconds)) s\(speed)\(note.isEmpty ? "" : "  (\(note))")")
  }
}
