import KnowledgeModel

/// Features with the right answers to questions about them, by article.
struct TrainingSet {
  struct Answer {
    let question: Question
    let isRight: Bool
    /// Whether a rule proposes it.
    var isRuled = false
  }

  struct Row {
    let article: Int
    let answers: [Answer]
  }

  private(set) var rows: [Row] = []
  private(set) var matrix = SparseMatrix()
  /// By column.
  private(set) var features: [String] = []
  private var bags: [[UInt64]] = []
  private let names = FeatureNames()

  /// - Parameters:
  ///   - minimum: in how many articles a feature must be seen to count.
  ///   - read: gives the rows of each article, noting the names of their features.
  init(
    articles: Int, minimum: Int,
    _ read: (_ article: Int, FeatureNames) -> [(bag: FeatureBag, answers: [Answer])]
  ) {
    var seen: [UInt64: (article: Int, count: Int)] = [:]
    for article in 0..<articles {
      for (bag, answers) in read(article, names) where !answers.isEmpty {
        rows.append(Row(article: article, answers: answers))
        bags.append(bag.hashes)
        for hash in bag.hashes where seen[hash]?.article != article {
          seen[hash] = (article, (seen[hash]?.count ?? 0) + 1)
        }
      }
    }
    let kept = seen.filter { $0.value.count >= minimum }.compactMap { hash, _ in names.names[hash].map { ($0, hash) } }
      .sorted { $0.0 < $1.0 }
    features = kept.map(\.0)
    let columns = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.1, Int32($0)) })
    for bag in bags { matrix.append(bag.compactMap { columns[$0] }.sorted()) }
    bags = []
  }

  /// Weights by feature, for each question that rows of these articles answer.
  func weights(by trainer: LogisticTrainer, using isUsed: (_ article: Int) -> Bool) -> [(
    question: Question, weights: [Float]
  )] {
    var examples: [[(row: Int, isRight: Bool)]] = Array(repeating: [], count: Question.all.count)
    for (number, row) in rows.enumerated() where isUsed(row.article) {
      for answer in row.answers { examples[answer.question.index].append((number, answer.isRight)) }
    }
    return Question.all.filter { !examples[$0.index].isEmpty }.map { question in
      (question, trainer.weights(examples[question.index], matrix))
    }
  }

  /// The lines of the model's file for these weights.
  func lines(_ weights: [(question: Question, weights: [Float])]) -> [String] {
    features.indices.flatMap { column in
      weights.compactMap { question, weights in
        let hundredths = Int((weights[column] * 100).rounded())
        return abs(hundredths) < 2 ? nil : "\(features[column])\t\(question.name)\t\(Double(hundredths) / 100)"
      }
    }
  }
}
