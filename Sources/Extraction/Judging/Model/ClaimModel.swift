import KnowledgeModel

/// A log-linear model of claims: how likely each relation joins a pair of nodes, by what the article shows of them.
///
/// One logistic regression for each relation, status and certainty, over readable features that hold no names; read
/// from `Data/Model/claims.tsv`, which `ClaimTrainer` writes.
public struct ClaimModel: Sendable {
  /// Claims of at least this probability are drawn where no rule proposes them.
  public var threshold: Double
  /// Turns a relation's score into a probability.
  var calibrations: Calibrations
  /// The weights for relations, asked for every pair, and those for status and certainty, asked for what is drawn.
  private let relations: WeightTable
  private let qualifiers: WeightTable

  /// - Parameter rows: the weights of each feature, by the index of their question.
  init(
    threshold: Double, calibrations: Calibrations, rows: [UInt64: [(question: Int, weight: Float)]]
  ) {
    self.threshold = threshold
    self.calibrations = calibrations
    let count = Relation.allCases.count
    relations = WeightTable(rows.mapValues { $0.filter { $0.question < count } })
    qualifiers = WeightTable(rows.mapValues { $0.filter { $0.question >= count } })
  }

  /// The probability from which a claim is drawn.
  ///
  /// What a sentence says in so many words needs less than what is only likely. In cross-validation this gives claims
  /// F1 0.701, precision 0.807; with the common threshold 0.695 and 0.818. What rules propose of other relations than
  /// holdings is right nine times in ten, and the model finds hardly any of the rest.
  func threshold(of relation: Relation, isRuled: Bool) -> Double {
    isRuled ? min(threshold, relation == .holdsPost ? 0.3 : 0.1) : threshold
  }

  /// How likely each relation joins a pair.
  func answers(about features: [UInt64]) -> Answers {
    var scores = [Float](repeating: 0, count: Question.all.count)
    relations.add(features, to: &scores)
    return Answers(scores: scores, calibrations: calibrations)
  }

  /// The likeliest status and certainty of a claim about the pair.
  func qualifiers(by features: [UInt64]) -> (status: HoldingStatus, certainty: Certainty) {
    var scores = [Float](repeating: 0, count: Question.all.count)
    qualifiers.add(features, to: &scores)
    func best<Value>(_ values: [Value], _ question: (Value) -> Question) -> Value? {
      values.max { scores[question($0).index] < scores[question($1).index] }
    }
    return (
      best(HoldingStatus.allCases) { .status($0) } ?? .current, best(Certainty.allCases) { .certainty($0) } ?? .stated
    )
  }

  struct Answers {
    fileprivate let scores: [Float]
    fileprivate let calibrations: Calibrations

    /// - Parameter isRuled: whether a rule proposes it.
    func probability(of relation: Relation, isRuled: Bool) -> Double {
      calibrations.probability(
        Double(scores[Question.relation(relation).index]), .init(relation: relation, isRuled: isRuled))
    }
  }
}
