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
    try pipeline.run(sources) { outcomes in
      for outcome in outcomes { terminal.report(outcome.findings) }
      failed += outcomes.count { $0.graph == nil }
      try body(outcomes.compactMap(\.graph))
      done += outcomes.count
      terminal.progress(done, of: sources.count)
    }
    return failed
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
