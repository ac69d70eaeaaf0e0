import DanishLanguage

/// Frames by the verbs that they are about.
struct FrameIndex: Sendable {
  /// A frame, with the words that must stand with the verb.
  typealias Entry = (frame: Frame, particles: [[String]])
  /// By verb, with those of any verb; first the frames that do not look for stakes.
  private var byVerb = WordMap<(plain: [Entry], ofStakes: [Entry])>()
  /// Those of any verb.
  private let others: (plain: [Entry], ofStakes: [Entry])

  init(_ frames: [Frame]) {
    func part(_ frames: [Frame], of verb: String) -> (plain: [Entry], ofStakes: [Entry]) {
      let entries = frames.map { Entry($0, $0.verbs[verb] ?? $0.verbs["*"] ?? []) }
      return (entries.filter { !$0.frame.looksForStakes }, entries.filter(\.frame.looksForStakes))
    }
    let ofAny = frames.filter { $0.verbs.contains("*") }
    others = part(ofAny, of: "*")
    for verb in Set(frames.flatMap(\.verbs.words)) where verb != "*" {
      byVerb[verb, default: others] = part(frames.filter { $0.verbs.contains(verb) } + ofAny, of: verb)
    }
  }

  /// Those of a verb, then those of any.
  func frames(for verb: String, whoseStakesCount: Bool) -> [Entry] {
    let found = byVerb[verb] ?? others
    return whoseStakesCount ? found.ofStakes : found.plain
  }
}
