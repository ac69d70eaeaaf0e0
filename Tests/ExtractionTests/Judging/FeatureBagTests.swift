import KnowledgeModel
import Testing

@testable import Extraction

@Suite struct FeatureBagTests {
  @Test func eachFeatureIsLeftOnceWhereItStoodFirst() {
    var bag = FeatureBag()
    let symbols = (0..<40).map { Symbol("word \($0 % 25)") }
    for symbol in symbols { bag.add(symbol) }
    bag.close()
    #expect(bag.hashes == symbols[..<25].map(\.hash))
    bag.close()
    #expect(bag.hashes.count == 25)
  }

  @Test func placesAreThoseOfTheLists() {
    #expect(Relation.allCases.map(\.place) == Array(Relation.allCases.indices))
    #expect(NodeKind.allCases.map(\.place) == Array(NodeKind.allCases.indices))
    #expect(Calibrations.Group.all.map(\.place) == Array(Calibrations.Group.all.indices))
  }

  @Test func whatAChoiceKeptIsForgottenWithIt() {
    var captures = Captures()
    captures["x"] = [1]
    let count = captures.count
    captures["x"] = [2]
    captures["y"] = [3]
    #expect(captures["x"] == [2])
    captures.restore(count)
    #expect(captures["x"] == [1] && captures["y"] == nil)
  }
}
