import ArgumentParser
import Building
import Evaluation

/// What is printed of an assessment.
struct AssessmentFlags: ParsableArguments {
  @Flag(help: "List what is missed, spurious or wrongly qualified.") var errors = false
  @Flag(help: "Add right and wrong claims per rule.") var byRule = false
  @Flag(help: "Add how often claims of each confidence are right.") var reliability = false

  func show(_ assessment: Assessment) {
    if errors {
      for (article, lines) in assessment.errors { print(Score.errorList(of: article, lines), terminator: "") }
    }
    print(assessment.score.table(), terminator: "")
    if byRule { print("\n" + assessment.rules.table(), terminator: "") }
    if reliability { print("\n" + assessment.reliabilityTable(), terminator: "") }
  }
}
