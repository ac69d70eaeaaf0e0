import ArgumentParser
import Building
import KnowledgeModel
import Reporting
import Storage

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells how much a store holds.",
    discussion: """
      EXAMPLES
        vidensgraf stats --store graph.sqlite
        vidensgraf stats --articles --store graph.sqlite
      """)

  @Flag(help: "List the articles instead, by what identifies them.") var articles = false
  @OptionGroup var store: StoreOption
  @OptionGroup var data: DataOption

  func run() throws {
    let store = try store.read()
    if articles {
      for article in try store.articles() { print(article.identity) }
    } else {
      let merge = try Merge(store.graphs(), lexicons: data.lexicons())
      print(GraphStatistics(merge.graph).text, terminator: "")
    }
  }
}
