import Foundation

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

  /// The likeliest curve, by Newton's method.
  init(fitting answers: [(score: Double, isRight: Bool)]) {
    self.init()
    for _ in 0..<30 {
      var (g0, g1, h00, h01, h11) = (0.0, 0.0, 1e-9, 0.0, 1e-9)
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
