import ArgumentParser
import Building
import KnowledgeModel
import Reporting
import Storage

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells all that is known of a person, organisation, outlet or post.",
    discussion: """
      Each claim is told with the sentence that says it, its article and the rule that read it. NAME is a whole name, an
      alias, part of a name, or the id that `show` prints.

      EXAMPLES
        vidensgraf show "Jens Stoltenberg" --store graph.sqlite
        vidensgraf show "generalsekretær, Nato" --store graph.sqlite
      """)

  @Argument(help: ArgumentHelp("Whom or what to tell about.", valueName: "name"))
  var name: String
  @OptionGroup var store: StoreOption
  @OptionGroup var data: DataOption

  func run() throws {
    let graph = try Merge(store.read().graphs(), lexicons: data.lexicons()).graph
    let search = EntitySearch(graph)
    let found = search.entities(named: name)
    if found.isEmpty {
      let names = search.suggestions(for: name).map { "'\($0)'" }
      let hint =
        names.isEmpty
        ? "`vidensgraf stats` tells what there is"
        : "did you mean " + names.joined(separator: " or ") + "?"
      throw Incomplete("nothing in \(store.store) is called '\(name)'; \(hint)")
    }
    if found.count > Show.limit {
      let labels = found.map { "\n  \(search.label(of: $0)) (\($0.id))" }.joined()
      throw Incomplete("\(found.count) are called '\(name)'; give one's whole name or id:\(labels)")
    }
    let report = EntityReport(graph)
    print(found.map(report.text).joined(separator: "\n"), terminator: "")
  }

  /// More would not be an answer.
  private static let limit = 10
}
