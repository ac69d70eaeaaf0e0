import DanishLanguage
import KnowledgeModel

/// Decides what each name of an article names: one decision a name, from all its occurrences.
struct NameKindJudge {
  let features: NameFeatures
  /// In order.
  let recognised: [RecognisedName]
  /// The weights of the clues, by kind; nil where nothing was learned.
  let weights: WeightTable?

  /// The kind of each name.
  func kinds(of runs: [NameRun]) -> WordMap<Draft.Kind> {
    var kinds = WordMap<Draft.Kind>()
    for (name, clues, run) in described(runs) {
      kinds[name, default: .place] = weights.map { decide(clues, $0) } ?? unlearned(run)
    }
    return kinds
  }

  private func decide(_ clues: Features, _ weights: WeightTable) -> Draft.Kind {
    var scores = [Float](repeating: 0, count: Draft.Kind.allCases.count)
    clues.weigh(by: weights, into: &scores)
    // The first of equals.
    let best = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) }
    return best.map { Draft.Kind.allCases[$0] } ?? .place
  }

  static func features(_ clues: Features, for kind: Draft.Kind) -> Features {
    clues.under(prefix(of: kind))
  }

  private static func prefix(of kind: Draft.Kind) -> String { kind.name + ": " }

  /// What a model of kinds has learned.
  static func weights(of model: ChoiceModel) -> WeightTable? {
    model.isEmpty ? nil : WeightTable(model.weights, under: Draft.Kind.allCases.map(prefix))
  }

  /// Every name once, with its clues, in order of appearance.
  func described(_ runs: [NameRun]) -> [(name: String, clues: Features, run: NameRun)] {
    var groups = WordMap<[NameRun]>()
    for run in runs { groups[run.name, default: []].append(run) }
    // The words of longer names: by the last, whether a given name stands first; by the first.
    var lastWords = WordMap<Bool>()
    var firstWords = WordSet()
    for name in groups.words where name.utf8.contains(UInt8(ascii: " ")) {
      let words = name.split(separator: " ").map(String.init)
      guard words.count > 1, let first = words.first, let last = words.last else { continue }
      firstWords.insert(first)
      lastWords[last, default: false] = lastWords[last] ?? false || features.evidence.isGiven(first)
    }
    return zip(groups.words, groups.values).compactMap { name, group in
      guard let run = group.first else { return nil }
      var clues = ["any"] + features.own(run)
      let ownCount = clues.count
      for occurrence in group {
        for clue in features.context(occurrence) where !clues[ownCount...].contains(clue) { clues.append(clue) }
      }
      if let hasGivenName = lastWords[name] {
        clues.append(hasGivenName ? "last word of a longer name with a given name" : "last word of a longer name")
      }
      if firstWords.contains(name) { clues.append("first word of a longer name") }
      if group.count > 3 { clues.append("often") }
      var described = Features(clues)
      for (name, value) in recognition(group) { described.add(name, value) }
      return (name, described, run)
    }
  }

  /// What the name recogniser says, on the average of the occurrences.
  private func recognition(_ group: [NameRun]) -> [(name: String, value: Double)] {
    guard !recognised.isEmpty else { return [] }
    var sums: [(name: String, sum: Double)] = []
    func add(_ name: String, _ value: Double) {
      if let place = sums.firstIndex(where: { $0.name == name }) {
        sums[place].sum += value
      } else {
        sums.append((name, value))
      }
    }
    for run in group {
      let next = recognised.frontCount(where: { $0.tokens.upperBound <= run.tokens.lowerBound })
      guard next < recognised.count, case let found = recognised[next], found.tokens.overlaps(run.tokens) else {
        add("recogniser: none", 1)
        continue
      }
      let fit = found.tokens == run.tokens ? "" : " in part"
      add("recogniser: \(found.type.rawValue)\(fit)", found.confidence)
    }
    return sums.sorted { $0.name < $1.name }.map { ($0.name, $0.sum / Double(group.count)) }
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
