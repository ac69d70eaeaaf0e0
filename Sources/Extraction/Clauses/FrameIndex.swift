import DanishLanguage

/// Frames by the verbs that they are about.
struct FrameIndex: Sendable {
  /// By verb, with those of any verb; first the frames that do not look for stakes.
  private var byVerb = WordMap<(plain: [Frame], ofStakes: [Frame])>()
  /// Those of any verb.
  private let others: (plain: [Frame], ofStakes: [Frame])

  init(_ frames: [Frame]) {
    func part(_ frames: [Frame]) -> (plain: [Frame], ofStakes: [Frame]) {
      (frames.filter { !$0.looksForStakes }, frames.filter(\.looksForStakes))
    }
    let ofAny = frames.filter { $0.verbs.contains("*") }
    others = part(ofAny)
    for verb in Set(frames.flatMap(\.verbs.words)) where verb != "*" {
      byVerb[verb, default: others] = part(frames.filter { $0.verbs.contains(verb) } + ofAny)
    }
  }

  /// Those of a verb, then those of any.
  func frames(for verb: String, whoseStakesCount: Bool) -> [Frame] {
    let found = byVerb[verb] ?? others
    return whoseStakesCount ? found.ofStakes : found.plain
  }
}
