import ArgumentParser
import Building
import KnowledgeModel
import Storage

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Keeps what articles say in a store.",
    discussion: """
      The store is made if it is not there. An article that is in it already is left as it is, or replaced where its
      text has changed. What makes it the same article is its url, else the path of its file.

      EXAMPLES
        vidensgraf add articles/ --store graph.sqlite
      """)

  @OptionGroup var input: ArticleArguments
  @OptionGroup var store: StoreOption
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let terminal = voice.terminal
    let pipeline = try data.pipeline()
    let store = try GraphStore(path: store.store)
    var counts: [Change: Int] = [:]
    let failed = try input.forEachBatch(pipeline, terminal) { graphs in
      for change in try store.add(graphs) { counts[change, default: 0] += 1 }
    }
    let told = [Change.added, .replaced, .unchanged].map { "\(counts[$0] ?? 0) \($0.rawValue)" }
    terminal.say("\(store.path): " + told.joined(separator: ", "))
    try ArticleArguments.finish(failed: failed)
  }
}
