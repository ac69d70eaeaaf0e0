import ArgumentParser
import Building
import KnowledgeModel
import Reading

/// The articles to read.
struct ArticleArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("Files, folders (with all below them) or - for standard input.", valueName: "article"))
  var articles: [String]

  /// Hands the articles' graphs to `body`, in order and a batch at a time, and tells the findings.
  ///
  /// - Returns: how many articles failed.
  func forEachBatch(
    _ pipeline: Pipeline, _ terminal: Terminal, body: ([ArticleGraph]) throws -> Void
  ) throws -> Int {
    let (sources, failures) = ArticleReader().sources(at: articles)
    terminal.report(failures)
    var failed = failures.count
    var done = 0
    var paths: [String: String] = [:]
    try pipeline.run(sources) { outcomes in
      for outcome in outcomes {
        terminal.report(outcome.findings)
        guard let identity = outcome.graph?.article.identity else { continue }
        let path = outcome.source.path
        if let earlier = paths.updateValue(path, forKey: identity), earlier != path {
          terminal.report([ArticleArguments.clash(path, earlier, identity)])
        }
      }
      failed += outcomes.count { $0.graph == nil }
      try body(outcomes.compactMap(\.graph))
      done += outcomes.count
      terminal.progress(done, of: sources.count)
    }
    return failed
  }

  private static func clash(_ path: String, _ earlier: String, _ identity: String) -> Finding {
    Finding(
      .warning, source: path,
      message: "is the same article as \(earlier), for both are \(identity); a store or drawing keeps the later alone")
  }

  /// Ends the run as incomplete where articles failed.
  static func finish(failed: Int) throws {
    guard failed > 0 else { return }
    throw Incomplete("\(counted(failed, "article")) failed; mend what is named above, or leave it out")
  }
}

/// `1 article`, `2 articles`
func counted(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? singular : plural ?? singular + "s")"
}
