import DanishLanguage

/// Trains a `ChoiceModel`: gradient ascent on the log-likelihood with one step size a feature (AdaGrad; Duchi, Hazan
/// and Singer 2011) and a quadratic penalty. The same choices in the same order give the same model.
public struct ChoiceTrainer: Sendable {
  public var epochs = 15
  public var rate = 0.1
  /// Of the penalty, for each weight and choice.
  public var penalty = 0.003
  /// A feature seen less often than this is left out.
  public var minimumCount = 3

  public init() {}

  public func model(of choices: [Choice]) -> ChoiceModel {
    var numbers: [String: Int] = [:]
    var names: [String] = []
    var counts: [Int] = []
    var data: [(candidates: [[(Int, Double)]], right: Int)] = []
    for choice in choices {
      var candidates: [[(Int, Double)]] = []
      for features in choice.candidates {
        candidates.append(
          features.all.map { feature in
            let number = numbers[feature.name] ?? names.count
            if number == names.count {
              numbers[feature.name] = number
              names.append(feature.name)
              counts.append(0)
            }
            counts[number] += 1
            return (number, feature.value)
          })
      }
      data.append((candidates, choice.right))
    }
    var weights = [Double](repeating: 0, count: names.count)
    var squares = [Double](repeating: 1e-6, count: names.count)
    var order = Array(data.indices)
    var random = SplitMix64(seed: 1)
    for _ in 0..<epochs {
      random.shuffle(&order)
      for index in order {
        let (candidates, right) = data[index]
        let scores = candidates.map { $0.reduce(0) { $0 + weights[$1.0] * $1.1 } }
        let chances = ChoiceModel.softmax(scores)
        for (candidate, features) in candidates.enumerated() {
          let error = (candidate == right ? 1 : 0) - chances[candidate]
          if abs(error) < 1e-4 { continue }
          for (number, value) in features where counts[number] >= minimumCount {
            let slope = error * value - penalty * weights[number]
            squares[number] += slope * slope
            weights[number] += rate * slope / squares[number].squareRoot()
          }
        }
      }
    }
    var model: [String: Double] = [:]
    for (name, weight) in zip(names, weights) where abs(weight) >= 0.0005 { model[name] = weight }
    return ChoiceModel(weights: model)
  }

  /// The share of choices that models trained on the other articles get right; articles go to folds in turn.
  public func accuracy(of choices: [Choice], folds: Int = 5) -> Double {
    choices.isEmpty ? 0 : 1 - Double(mistakes(in: choices, folds: folds).count) / Double(choices.count)
  }

  /// The choices that models trained on the other articles get wrong, with the index of what they chose.
  public func mistakes(in choices: [Choice], folds: Int = 5) -> [(choice: Choice, chosen: Int)] {
    var mistakes: [(Choice, Int)] = []
    for fold in 0..<folds {
      let model = model(of: choices.filter { $0.article % folds != fold })
      for choice in choices where choice.article % folds == fold {
        let scores = model.scores(choice.candidates)
        guard let best = scores.indices.max(by: { (scores[$0], -$0) < (scores[$1], -$1) }) else { continue }
        if best != choice.right { mistakes.append((choice, best)) }
      }
    }
    return mistakes
  }
}
