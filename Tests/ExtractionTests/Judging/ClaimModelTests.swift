import DanishLanguage
import KnowledgeModel
import Testing

@testable import Extraction

struct ClaimModelTests {
  @Test func weightsOfAllFeaturesAreAdded() throws {
    let model = try ClaimModel(
      text: "# a remark\nsetting\tthreshold\t0.4\nverb fyre\tdismisses\t2\nbias\tdismisses\t-1\nbias\tbacks\t-3\n")
    var bag = FeatureBag()
    bag.add(Symbol("verb"), Symbol("fyre"))
    bag.add(Symbol("bias"))
    bag.add(Symbol("verb"), Symbol("unknown"))
    let answers = model.answers(about: bag.hashes)
    #expect(model.threshold == 0.4)
    #expect(abs(answers.probability(of: .dismisses, isRuled: true) - Calibration.logistic(1)) < 1e-6)
    #expect(abs(answers.probability(of: .backs, isRuled: true) - Calibration.logistic(-3)) < 1e-6)
    #expect(answers.probability(of: .owns, isRuled: true) == 0.5)
  }

  @Test func theHighestStatusIsTaken() throws {
    let model = try ClaimModel(text: "bias\tstatus:former\t2\nbias\tstatus:current\t1\nbias\tcertainty:denied\t-1\n")
    var bag = FeatureBag()
    bag.add(Symbol("bias"))
    let qualifiers = model.qualifiers(by: bag.hashes)
    #expect(qualifiers.status == .former)
    #expect(qualifiers.certainty != .denied)
  }

  @Test(arguments: ["bias\tbacks", "bias\tbacks\tmuch", "bias\tloves\t1", "bias\tbacks\tinf"])
  func aLineThatDoesNotFitIsTold(line: String) {
    let error = #expect(throws: ModelError.self) { try ClaimModel(text: "# remark\n" + line, file: "claims.tsv") }
    #expect(error?.description.contains("line 2") == true)
  }

  @Test func aFeatureIsFoundByItsNameInTheFile() {
    let names = FeatureNames()
    var bag = FeatureBag(names: names)
    bag.add(Symbol("path"), [Symbol("som"), Symbol(",")][...], ending: Symbol(">"))
    bag.add(Symbol("roles"), Symbol("agent"), Symbol("-"), Symbol("til"))
    for hash in bag.hashes {
      #expect(FeatureBag.hash(ofName: Substring(names.names[hash] ?? "")) == hash)
    }
    #expect(Set(names.names.values) == ["path som , >", "roles agent - til"])
  }

  @Test func everyQuestionKnowsItsPlace() {
    for (index, question) in Question.all.enumerated() { #expect(question.index == index) }
    #expect(Set(Question.all.map(\.name)).count == Question.all.count)
  }
}
