import ArgumentParser
import Building
import Storage

struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes articles out of a store, and what only they said.",
    discussion: """
      An article is named by its url or by the path of its file; `vidensgraf stats --articles` lists them.

      EXAMPLES
        vidensgraf remove articles/01.md --store graph.sqlite
        vidensgraf remove https://example.org/article --store graph.sqlite
      """)

  @Argument(help: ArgumentHelp("The articles' urls or paths.", valueName: "article"))
  var articles: [String]
  @OptionGroup var store: StoreOption
  @OptionGroup var voice: VoiceOptions

  func run() throws {
    _ = try store.read()
    let store = try GraphStore(path: store.store)
    var missing = 0
    for article in articles {
      if let identity = try store.identity(of: article), try store.remove(identity: identity) {
        voice.terminal.say("\(store.path): removed \(identity)")
      } else {
        Terminal.complain("error: \(article): not in \(store.path); `vidensgraf stats --articles` lists what is")
        missing += 1
      }
    }
    if missing > 0 { throw Incomplete("\(counted(missing, "article")) not found; the rest is done") }
  }
}
