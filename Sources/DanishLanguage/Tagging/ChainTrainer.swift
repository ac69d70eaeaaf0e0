import Foundation

/// Trains a linear-chain conditional random field by stochastic gradient.
///
/// Steps are those of FTRL-Proximal (McMahan et al. 2013): a rate for each weight of its own, and both penalties
/// exact although only the weights of a sentence's features are touched. A feature of home sentences has two rows of
/// weights, one shared with all sentences and one of home alone (Daumé 2007); the model adds them up.
struct ChainTrainer {
  private let corpus: ChainCorpus
  private let scheme: TagScheme
  private let options: ChainOptions
  private let count: Int

  /// The row of each feature, -1 where it is not used; its home row, -1 where it never stands at home.
  private var shared: [Int32]
  private var home: [Int32]
  private var rows: FTRLRows
  private var edges: FTRLRows
  private var lattice: ChainLattice
  private var generator: SplitMix64

  init(corpus: ChainCorpus, scheme: TagScheme, options: ChainOptions) {
    self.corpus = corpus
    self.scheme = scheme
    self.options = options
    count = scheme.count
    shared = []
    home = []
    var next: Int32 = 0
    for feature in corpus.hashes.indices {
      let isUsed = corpus.homeCounts[feature] > 0 || corpus.otherCounts[feature] >= Int32(options.rarestForeign)
      let isDouble = corpus.homeCounts[feature] > 0 && corpus.otherCounts[feature] > 0
      shared.append(isUsed ? next : -1)
      if isUsed { next += 1 }
      home.append(isDouble ? next : -1)
      if isDouble { next += 1 }
    }
    rows = FTRLRows(rows: Int(next), width: count, options: options)
    edges = FTRLRows(rows: count, width: count, options: options)
    lattice = ChainLattice(scheme: scheme)
    generator = SplitMix64(seed: options.seed)
  }

  /// Runs all epochs; `progress` gets the number of the epoch, from 1, and the mean loss of its sentences.
  mutating func train(progress: (Int, Double) -> Void) -> ChainModel {
    var order = Array(corpus.sentences.indices)
    for epoch in 0..<options.epochs {
      generator.shuffle(&order)
      var loss = 0.0
      for number in order { loss += step(corpus.sentences[number]) }
      progress(epoch + 1, loss / Double(max(1, order.count)))
    }
    return model()
  }

  private mutating func step(_ sentence: ChainCorpus.Sentence) -> Double {
    let length = sentence.tokens.count
    var active: [Int32] = []
    var starts = [0]
    let bar = UInt64(options.dropout * 65536)
    for token in sentence.tokens {
      for feature in corpus.features[corpus.starts[token]..<corpus.starts[token + 1]] {
        let row = shared[Int(feature)]
        if row < 0 || (bar > 0 && generator.next() & 0xFFFF < bar) { continue }
        active.append(row)
        if sentence.isAtHome, home[Int(feature)] >= 0 { active.append(home[Int(feature)]) }
      }
      starts.append(active.count)
    }
    lattice.prepare(length: length)
    for place in 0..<length {
      rows.sum(active[starts[place]..<starts[place + 1]], into: &lattice.scores, at: place * count)
    }
    let loss = lattice.differentiate(
      gold: corpus.labels[sentence.tokens], edges: edges.weights, weight: sentence.weight)
    for place in 0..<length {
      guard lattice.isWrong(at: place) else { continue }
      rows.update(active[starts[place]..<starts[place + 1]], by: lattice.gradient, at: place * count)
    }
    edges.update(lattice.previousLabels, by: lattice.edgeGradient)
    return loss * Double(sentence.weight)
  }

  /// Sums shared and home rows, rounds to bytes and leaves out what is small.
  private func model() -> ChainModel {
    let keep = Float(1 - options.dropout)
    var largest: Float = 0
    var sums: [(feature: UInt32, weights: [Float])] = []
    for feature in corpus.hashes.indices where shared[feature] >= 0 {
      var row = rows.row(Int(shared[feature]))
      if home[feature] >= 0 {
        for (label, weight) in rows.row(Int(home[feature])).enumerated() { row[label] += weight }
      }
      for label in row.indices { row[label] = abs(row[label] * keep) < options.pruning ? 0 : row[label] * keep }
      guard row.contains(where: { $0 != 0 }) else { continue }
      largest = max(largest, row.map(abs).max() ?? 0)
      sums.append((corpus.hashes[feature], row))
    }
    sums.sort { $0.feature < $1.feature }
    let unit = max(largest, 0.127) / 127
    var features: [UInt32] = []
    var weights: [Int8] = []
    for (feature, row) in sums {
      let bytes = row.map { Int8(($0 / unit).rounded()) }
      guard bytes.contains(where: { $0 != 0 }) else { continue }
      features.append(feature)
      weights += bytes
    }
    return ChainModel(
      scheme: scheme, unit: unit, transitions: edges.weights.map { Int16(clamping: Int(($0 / unit).rounded())) },
      features: features, weights: weights)
  }
}
