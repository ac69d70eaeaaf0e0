import ArgumentParser
import Building
import Evaluation
import Foundation

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Scores the reader on annotated articles.",
    discussion: """
      DIR holds NAME.txt and NAME.json for each article; the text is read from the one, and published, outlet,
      language and the right graph from the other. Prints precision, recall and F1 of nodes and claims, and how many
      qualifiers are right.

      EXAMPLES
        vidensgraf evaluate Data/Corpus/dev
        vidensgraf evaluate Data/Corpus/train --errors --by-rule --reliability
      """)

  @Argument(help: ArgumentHelp("The folder of annotated articles.", valueName: "dir"))
  var folder: String
  @OptionGroup var flags: AssessmentFlags
  @Flag(help: "A name may also equal one of the right graph's aliases.") var lenient = false
  @OptionGroup var data: DataOption
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let assessment = try Assessment(
      of: URL(fileURLWithPath: folder), by: data.pipeline(), isLenient: lenient)
    voice.terminal.report(assessment.findings)
    flags.show(assessment)
    try ArticleArguments.finish(failed: assessment.failed)
  }
}
