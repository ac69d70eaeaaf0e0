import Foundation
import KnowledgeModel

/// Platt's scaling: makes a probability of a score by a logistic curve fitted to held-out answers.
///
/// Source: John Platt, "Probabilistic Outputs for Support Vector Machines" (1999).
struct Calibration: Hashable {
  var slope = 1.0
  var intercept = 0.0

  func probability(_ score: Double) -> Double { Calibration.logistic(slope * score + intercept) }

  static func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  init(slope: Double = 1, intercept: Double = 0) {
    self.slope = slope
    self.intercept = intercept
  }

  /// The likeliest curve, by Newton's method; few answers stay close to the `prior`, which counts as `weight` answers.
  init(fitting answers: [(score: Double, isRight: Bool)], prior: Calibration = Calibration(), weight: Double = 0) {
    self.init(slope: prior.slope, intercept: prior.intercept)
    for _ in 0..<30 {
      var (g0, g1) = (weight * (intercept - prior.intercept), weight * (slope - prior.slope))
      var (h00, h01, h11) = (weight + 1e-9, 0.0, weight + 1e-9)
      for answer in answers {
        let p = probability(answer.score)
        let error = p - (answer.isRight ? 1 : 0)
        let curvature = p * (1 - p)
        g0 += error
        g1 += error * answer.score
        h00 += curvature
        h01 += curvature * answer.score
        h11 += curvature * answer.score * answer.score
      }
      let determinant = h00 * h11 - h01 * h01
      guard determinant > 1e-12 else { return }
      let (step0, step1) = ((h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant)
      intercept -= step0
      slope -= step1
      if abs(step0) + abs(step1) < 1e-9 { return }
    }
  }
}

/// A curve for each relation, apart for what a rule proposes and for what none does: the score of a rare relation is
/// shrunk more than that of a common one.
struct Calibrations {
  struct Group: Hashable {
    var relation: Relation
    var isRuled: Bool

    /// As the model's file has it.
    var name: String { "\(relation.rawValue) \(isRuled ? "ruled" : "unruled")" }

    /// Its place in `all`.
    var place: Int { 2 * relation.place + (isRuled ? 0 : 1) }

    static let all = Relation.allCases.flatMap { relation in
      [true, false].map { Group(relation: relation, isRuled: $0) }
    }
  }

  /// In the order of `Group.all`.
  private(set) var curves = Group.all.map { _ in Calibration() }

  subscript(group: Group) -> Calibration {
    get { curves[group.place] }
    set { curves[group.place] = newValue }
  }

  func probability(_ score: Double, _ group: Group) -> Double { self[group].probability(score) }

  init() {}

  init(fitting answers: [(group: Group, score: Double, isRight: Bool)]) {
    let common = Calibration(fitting: answers.map { ($0.score, $0.isRight) })
    let byGroup = Dictionary(grouping: answers, by: \.group)
    for group in Group.all {
      self[group] = Calibration(
        fitting: (byGroup[group] ?? []).map { ($0.score, $0.isRight) }, prior: common, weight: 4)
    }
  }
}
