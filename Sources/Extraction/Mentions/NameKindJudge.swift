import DanishLanguage
import KnowledgeModel

/// Decides what each name of an article names: one decision a name, from all its occurrences.
struct NameKindJudge {
  let features: NameFeatures
  /// In order.
  let recognised: [RecognisedName]
  let model: ChoiceModel

  /// The kind of each name.
  func kinds(of runs: [NameRun]) -> [String: Draft.Kind] {
    var kinds: [String: Draft.Kind] = [:]
    for (name, clues, run) in described(runs) {
      kinds[name] = model.isEmpty ? unlearned(run) : decide(clues)
    }
    return kinds
  }

  private func decide(_ clues: Features) -> Draft.Kind {
    var best = Draft.Kind.place
    var bestScore = -Double.infinity
    for (kind, prefix) in zip(Draft.Kind.allCases, NameKindJudge.prefixes) {
      let score = model.score(clues, under: prefix)
      if score > bestScore { (best, bestScore) = (kind, score) }
    }
    return best
  }

  static func features(_ clues: Features, for kind: Draft.Kind) -> Features {
    clues.map { (prefix(of: kind) + $0.name, $0.value) }
  }

  private static func prefix(of kind: Draft.Kind) -> String { kind.name + ": " }

  /// The hashes of the kinds' prefixes.
  private static let prefixes = Draft.Kind.allCases.map { Symbol.hash(prefix(of: $0)) }

  /// Every name once, with its clues, in order of appearance.
  func described(_ runs: [NameRun]) -> [(name: String, clues: Features, run: NameRun)] {
    var order: [String] = []
    var groups: [String: [NameRun]] = [:]
    for run in runs {
      if groups[run.name] == nil { order.append(run.name) }
      groups[run.name, default: []].append(run)
    }
    let lastWords = Dictionary(grouping: order.filter { $0.contains(" ") }) {
      String($0.split(separator: " ").last ?? "")
    }
    let firstWords = Dictionary(grouping: order.filter { $0.contains(" ") }) {
      String($0.split(separator: " ").first ?? "")
    }
    return order.compactMap { name in
      guard let group = groups[name], let run = group.first else { return nil }
      var clues: Features = [("any", 1)]
      for clue in features.own(run) { clues.append((clue, 1)) }
      var seen: Set<String> = []
      for occurrence in group {
        for clue in features.context(occurrence) where seen.insert(clue).inserted { clues.append((clue, 1)) }
      }
      if let longer = lastWords[name], longer.contains(where: { $0 != name }) {
        clues.append(
          (
            longer.contains { features.evidence.isGiven(String($0.split(separator: " ")[0])) }
              ? "last word of a longer name with a given name" : "last word of a longer name", 1
          ))
      }
      if let longer = firstWords[name], longer.contains(where: { $0 != name }) {
        clues.append(("first word of a longer name", 1))
      }
      if group.count > 3 { clues.append(("often", 1)) }
      clues += recognition(group)
      return (name, clues, run)
    }
  }

  /// What the name recogniser says, on the average of the occurrences.
  private func recognition(_ group: [NameRun]) -> Features {
    guard !recognised.isEmpty else { return [] }
    var sums: [String: Double] = [:]
    for run in group {
      let next = recognised.frontCount(where: { $0.tokens.upperBound <= run.tokens.lowerBound })
      guard next < recognised.count, case let found = recognised[next], found.tokens.overlaps(run.tokens) else {
        sums["recogniser: none", default: 0] += 1
        continue
      }
      let fit = found.tokens == run.tokens ? "" : " in part"
      sums["recogniser: \(found.type.rawValue)\(fit)", default: 0] += found.confidence
    }
    return sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value / Double(group.count)) }
  }

  /// Without a model: by the lexicons, else a person if it has two to four words.
  private func unlearned(_ run: NameRun) -> Draft.Kind {
    switch run.entry?.nameClass {
    case .outlet: .outlet
    case .organisation, .party: .organisation
    case .country, .municipality, .place: .place
    case nil: (2...4).contains(run.words.count) ? .person : .place
    }
  }
}
