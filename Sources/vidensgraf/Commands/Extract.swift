import ArgumentParser
import Building
import Exporting
import KnowledgeModel

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes what each article says, in the annotation guideline's JSON.",
    discussion: """
      For each article NAME a file NAME.json in the folder DIR; without --out the JSON goes to standard output.
      Where NAME.json lies beside NAME.txt, its published, outlet and language are used, else what the text has.

      EXAMPLES
        vidensgraf extract article.txt
        vidensgraf extract articles/*.txt --format annotation --out graphs/
      """)

  @OptionGroup var input: ArticleArguments
  @Option(help: "The form of the files.") var format = GraphFormat.annotation
  @Option(name: [.long, .short], help: ArgumentHelp("The folder to write into, made if need be.", valueName: "dir"))
  var out: String?
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let pipeline = try data.pipeline()
    let terminal = voice.terminal
    var folder: AnnotationFolder?
    if let out { folder = try AnnotationFolder(out) }
    var clashes = 0
    let failed = try input.forEachBatch(pipeline, terminal) { graphs in
      for annotation in graphs.map({ Annotation($0) }) {
        if out == nil {
          print(AnnotationWriter().json(annotation), terminator: "")
        } else if let clash = try folder?.write(annotation) {
          terminal.report([clash])
          clashes += 1
        }
      }
    }
    try ArticleArguments.finish(failed: failed + clashes)
  }
}

/// The forms in which article graphs are written.
enum GraphFormat: String, ExpressibleByArgument, CaseIterable {
  case annotation
}
