import ArgumentParser
import Building
import Drawing
import KnowledgeModel
import Storage

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads articles, merges what they say, and draws it.",
    discussion: """
      With --store the articles are kept there, and everything in the store is drawn.

      EXAMPLES
        vidensgraf build articles/ -o graph.svg
        vidensgraf build new/*.txt --store graph.sqlite -o graph.png --labels en
        curl -s https://example.org/article.txt | vidensgraf build - -o graph.dot
      """)

  @OptionGroup var input: ArticleArguments
  @Option(
    name: [.short, .customLong("out")],
    help: ArgumentHelp("The file to draw: \(ImageFormat.endings).", valueName: "file"))
  var output = "graph.svg"
  @Option(help: ArgumentHelp("Keep what the articles say in this SQLite file too.", valueName: "file"))
  var store: String?
  @OptionGroup var drawing: DrawingFlags
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  func validate() throws {
    if ImageFormat(fileName: output) == nil {
      throw ValidationError("'\(output)' must end in \(ImageFormat.endings).")
    }
  }

  func run() throws {
    let terminal = voice.terminal
    try OutputFile.check(output)
    let pipeline = try data.pipeline()
    let store = try store.map { try GraphStore(path: $0) }
    // By identity: like a store, keeps the later of two that are the same article.
    var read: [String: ArticleGraph] = [:]
    let failed = try input.forEachBatch(pipeline, terminal) { batch in
      if let store { try store.add(batch) } else { for graph in batch { read[graph.article.identity] = graph } }
    }
    let graphs = try store?.graphs() ?? Array(read.values)
    if graphs.isEmpty { throw Incomplete("no article could be read, so nothing was drawn; see above") }
    try drawing.draw(pipeline.merge(graphs).graph, to: output, terminal)
    try ArticleArguments.finish(failed: failed)
  }
}
