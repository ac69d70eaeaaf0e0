import Foundation
import Testing

@testable import Extraction

struct ChoiceTests {
  /// Twenty choices in which `sun` is always right; `rain` tells nothing.
  private let choices = (0..<20).map { number in
    Choice(
      candidates: [Features(["rain"]), Features(["sun", "rain"]), Features(["wind"])], right: 1, article: number)
  }

  @Test func trainedModelPrefersTheTellingFeature() {
    let model = ChoiceTrainer().model(of: choices)
    #expect(model.score(Features(["sun"])) > 0.5)
    #expect(model.probabilities(choices[0].candidates)[1] > 0.8)
    #expect(ChoiceTrainer().accuracy(of: choices) == 1)
  }

  @Test func trainingIsDeterministic() {
    let first = ChoiceTrainer().model(of: choices).text(remarks: [])
    #expect(first == ChoiceTrainer().model(of: choices).text(remarks: []))
    #expect(first.contains("sun\t"))
  }

  @Test func modelSurvivesItsFile() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("choice-\(UUID().uuidString).tsv")
    defer { try? FileManager.default.removeItem(at: url) }
    let model = ChoiceModel(weights: ["a: b, c": 1.25, "d": -0.5])
    try model.text(remarks: ["made by hand"]).write(to: url, atomically: true, encoding: .utf8)
    #expect(try ChoiceModel(contentsOf: url).weights == model.weights)
  }

  @Test func probabilitiesAddUpToOne() {
    #expect(abs(ChoiceModel.softmax([1000, 999, -1000]).reduce(0, +) - 1) < 1e-9)
    #expect(ChoiceModel.softmax([]).isEmpty)
  }
}
