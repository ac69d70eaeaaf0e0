import ArgumentParser
import Building
import Drawing
import KnowledgeModel
import Storage

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws a store, or writes its articles' graphs.",
    discussion: """
      EXAMPLES
        vidensgraf export -o graph.svg --store graph.sqlite
        vidensgraf export -o everything.pdf --all --layout sfdp --store graph.sqlite
        vidensgraf export --format annotation --out graphs/ --store graph.sqlite

      The annotation has a file NAME.json for each article NAME; "entity" is the id of what a node was merged into.
      """)

  @Option(
    name: [.short, .customLong("out")],
    help: ArgumentHelp(
      "The file to draw: \(ImageFormat.endings); with --format annotation the folder to write into.",
      valueName: "path"))
  var output: String
  @Option(help: "What to write, where it is no drawing.") var format: GraphFormat?
  @OptionGroup var store: StoreOption
  @OptionGroup var drawing: DrawingFlags
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  func validate() throws {
    if format == nil, ImageFormat(fileName: output) == nil {
      throw ValidationError("'\(output)' must end in \(ImageFormat.endings), or give --format annotation.")
    }
  }

  func run() throws {
    if format == nil { try OutputFile.check(output) }
    let merge = try Merge(store.read().graphs(), lexicons: data.lexicons())
    guard format == .annotation else { return try drawing.draw(merge.graph, to: output, voice.terminal) }
    var folder = try AnnotationFolder(output)
    let clashes = try merge.annotations.compactMap { try folder.write($0) }
    voice.terminal.report(clashes)
    voice.terminal.say("\(output): \(counted(merge.articleGraphs.count - clashes.count, "file"))")
    if !clashes.isEmpty { throw Incomplete("\(counted(clashes.count, "article")) not written; see above") }
  }
}
