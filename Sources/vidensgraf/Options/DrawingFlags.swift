import ArgumentParser
import Building
import Drawing
import KnowledgeModel

/// How the drawing looks.
struct DrawingFlags: ParsableArguments {
  @Option(help: ArgumentHelp("The drawing's headline.", valueName: "text")) var title: String?
  @Option(help: "The language of legend and labels.") var labels = LabelLanguage.danish
  @Option(help: "Graphviz's layout; else dot for a screenful and sfdp for more.") var layout: Layout?
  @Flag(help: "Draw every node, not only the \(DrawingOptions.screenful) most important.") var all = false

  var options: DrawingOptions { DrawingOptions(title: title, labels: labels, layout: layout, drawsAll: all) }

  /// Draws the graph in the form that the file's ending tells, and says so.
  func draw(_ graph: KnowledgeGraph, to file: String, _ terminal: Terminal) throws {
    let diagram = Diagram(graph, options: options)
    let format = ImageFormat(fileName: file) ?? .svg
    if format != .dot { terminal.report(Diagram.findings()) }
    try OutputFile.write(diagram.render(format), to: file)
    terminal.say(
      "\(file): \(counted(graph.entities.count, "entity", "entities")) and \(counted(graph.statements.count, "claim")) "
        + "from \(counted(graph.articles.count, "article"))")
  }
}

extension ImageFormat {
  static let endings = ".svg, .dot, .png or .pdf"

  /// By the file's ending, in any case; nil if it is none of ours.
  init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: "."), !fileName[dot...].contains("/") else { return nil }
    self.init(rawValue: fileName[dot...].dropFirst().lowercased())
  }
}
