import Testing

@testable import Extraction

struct CalibrationTests {
  @Test func fittedProbabilitiesMatchWhatIsRight() {
    // Of the claims that score 1 three in four are right, of those that score -1 one in ten.
    let answers =
      (0..<400).map { (score: 1.0, isRight: $0 % 4 != 0) } + (0..<400).map { (score: -1.0, isRight: $0 % 10 == 0) }
    let calibration = Calibration(fitting: answers)
    #expect(abs(calibration.probability(1) - 0.75) < 0.001)
    #expect(abs(calibration.probability(-1) - 0.1) < 0.001)
  }

  @Test func reliabilityBinsCountAndCompare() {
    let reliability = Reliability([(0.9, true), (0.7, false), (1, true), (0.2, false)], bins: 2)
    #expect(reliability.bins.map(\.count) == [1, 3])
    #expect(abs(reliability.bins[1].predicted - 2.6 / 3) < 1e-12)
    #expect(abs(reliability.bins[1].observed - 2.0 / 3) < 1e-12)
    #expect(abs(reliability.error - (0.2 + 0.6) / 4) < 1e-12)
  }

  @Test func withoutClaimsThereIsNoError() {
    #expect(Reliability([]).error == 0)
  }
}
