public import DanishLanguage
public import KnowledgeModel

/// Trains the claim model on annotated articles; the same examples always give the same text.
///
/// The articles that a claim model learns from are read with models of names, references and owners that have not seen them, so
/// that it learns how far those are to be trusted.
public struct ClaimTrainer {
  /// An article with its gold graph.
  public struct Example: Sendable {
    public var document: Document
    public var gold: Annotation

    public init(document: Document, gold: Annotation) {
      self.document = document
      self.gold = gold
    }
  }

  private let examples: [Example]
  /// By fold: reads what its own models have not seen.
  private let extractors: [Extractor]
  private let trainer: LogisticTrainer
  /// What share of the claims the threshold lets be right at least, in cross-validation.
  public var precision: Double
  private let pairs: TrainingSet
  /// By fold: what the model without it says.
  private let lines: [[String]]
  /// By row of `pairs`, by its answers: the score from the model that has not seen it.
  private let heldOut: [[Float]]

  /// - Parameters:
  ///   - extractor: with its models of names; its other models are trained anew.
  ///   - folds: into how many parts the examples are split for cross-validation.
  ///   - precision: what the threshold must hold there.
  public init(extractor: Extractor, examples: [Example], folds: Int = 10, precision: Double = 0.83) {
    self.init(extractor: extractor, examples: examples, folds: folds, precision: precision, minimum: 3)
  }

  /// - Parameter minimum: in how many articles a feature must be seen to count.
  init(extractor: Extractor, examples: [Example], folds: Int, precision: Double, minimum: Int) {
    let trainer = LogisticTrainer()
    let extractors = ClaimTrainer.extractors(extractor, examples, folds)
    let pairs = TrainingSet(articles: examples.count, minimum: minimum) { article, names in
      ClaimTrainer.rows(extractors[article % folds].proposed(examples[article].document), examples[article].gold, names)
    }
    var heldOut = [[Float]](repeating: [], count: pairs.rows.count)
    var lines: [[String]] = []
    for held in 0..<folds {
      let weights = pairs.weights(by: trainer) { $0 % folds != held }
      for (number, row) in pairs.rows.enumerated() where row.article % folds == held {
        heldOut[number] = row.answers.map { answer in
          guard let own = weights.first(where: { $0.question == answer.question })?.weights else { return 0 }
          return pairs.matrix.columns(number).reduce(0) { $0 + own[Int($1)] }
        }
      }
      lines.append(pairs.lines(weights))
    }
    self.examples = examples
    self.extractors = extractors
    self.trainer = trainer
    self.precision = precision
    self.pairs = pairs
    self.lines = lines
    self.heldOut = heldOut
  }

  /// The model's file, trained on all examples.
  public func modelText() -> String {
    let remarks = [
      "# claims.tsv: weights of the claim model, learned from \(examples.count) annotated articles by ClaimTrainer.",
      "# FEATURE\tQUESTION\tWEIGHT: a relation, a status or a certainty scores the sum of the weights of what is seen.",
    ]
    let lines = remarks + settings(without: nil) + pairs.lines(pairs.weights(by: trainer) { _ in true })
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is drawn of each example by models that have not seen it.
  public func heldOutGraphs() throws(ModelError) -> [ArticleGraph] {
    var readers = extractors
    for held in readers.indices {
      readers[held].models.claims = try ClaimModel(
        text: (settings(without: held) + lines[held]).joined(separator: "\n"))
    }
    return examples.indices.map { readers[$0 % readers.count].graph(of: examples[$0].document) }
  }

  // MARK: - Rows

  /// For each fold, an extractor whose models of names, references and owners have not seen it.
  private static func extractors(_ extractor: Extractor, _ examples: [Example], _ folds: Int) -> [Extractor] {
    var plain = extractor
    plain.models.claims = nil
    let kinds = examples.enumerated().flatMap {
      plain.nameKindChoices(in: $1.document, annotated: $1.gold, article: $0)
    }
    return (0..<folds).map { held in
      var own = plain
      own.models.nameKinds = ChoiceTrainer().model(of: kinds.filter { $0.article % folds != held })
      let references = examples.enumerated().filter { $0.offset % folds != held }.flatMap {
        own.referenceChoices(in: $1.document, annotated: $1.gold, article: $0)
      }
      own.models.references = ChoiceTrainer().model(of: references)
      let owners = examples.enumerated().filter { $0.offset % folds != held }.flatMap {
        own.postOwnerChoices(in: $1.document, annotated: $1.gold, article: $0)
      }
      own.models.postOwners = ChoiceTrainer().model(of: owners)
      return own
    }
  }

  private static func rows(
    _ workspace: Workspace, _ gold: Annotation, _ names: FeatureNames
  ) -> [(bag: FeatureBag, answers: [TrainingSet.Answer])] {
    let alignment = GoldAlignment(workspace, gold: gold)
    return workspace.pairs(names: names).map { pair in
      let claims = alignment.claims(of: pair)
      var answers = workspace.relations(of: pair).map { relation in
        TrainingSet.Answer(
          question: .relation(relation), isRight: claims.contains { $0.relation == relation },
          isRuled: pair.proposals.contains { workspace.proposals[$0].relation == relation })
      }
      for claim in claims where claim.relation != .postIn {
        for certainty in Certainty.allCases {
          answers.append(.init(question: .certainty(certainty), isRight: certainty == claim.certainty ?? .stated))
        }
        guard claim.relation == .holdsPost else { continue }
        for status in HoldingStatus.allCases {
          answers.append(.init(question: .status(status), isRight: status == claim.status ?? .current))
        }
      }
      return (pair.bag, answers)
    }
  }

  // MARK: - Settings

  /// Calibration and threshold from the held-out scores, one fold let out.
  private func settings(without held: Int?) -> [String] {
    func isUsed(_ article: Int) -> Bool { article % extractors.count != held }
    var answers: [(group: Calibrations.Group, score: Double, isRight: Bool)] = []
    for (row, scores) in zip(pairs.rows, heldOut) where isUsed(row.article) {
      for (answer, score) in zip(row.answers, scores) {
        if case .relation(let relation) = answer.question {
          answers.append((.init(relation: relation, isRuled: answer.isRuled), Double(score), answer.isRight))
        }
      }
    }
    let goldCount = examples.indices.filter(isUsed).reduce(0) { $0 + examples[$1].gold.claims.count }
    let calibrations = Calibrations(fitting: answers)
    let ranked = answers.map { (probability: calibrations.probability($0.score, $0.group), isRight: $0.isRight) }
      .sorted { $0.probability > $1.probability }
    var best = (f1: 0.0, threshold: 0.5)
    var (right, predicted) = (0, 0)
    for answer in ranked {
      predicted += 1
      if answer.isRight { right += 1 }
      let f1 = 2 * Double(right) / Double(predicted + goldCount)
      if Double(right) >= precision * Double(predicted), f1 > best.f1 {
        best = (f1, answer.probability)
      }
    }
    return ["setting\tthreshold\t\(best.threshold)"]
      + Calibrations.Group.all.flatMap { group -> [String] in
        let curve = calibrations[group]
        return [
          "setting\tslope \(group.name)\t\(curve.slope)", "setting\tintercept \(group.name)\t\(curve.intercept)",
        ]
      }
  }
}
