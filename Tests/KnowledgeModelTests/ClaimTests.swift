import KnowledgeModel
import Testing

@Suite struct ClaimTests {
  private let a = NodeID("node", "a")
  private let b = NodeID("node", "b")

  @Test func isNamedByRelationAndEnds() {
    let claim = Claim(.succeeds, from: a, to: b, evidence: [])
    #expect(claim.id == Claim(.succeeds, from: a, to: b, certainty: .denied, evidence: []).id)
    #expect(claim.id != Claim(.succeeds, from: b, to: a, evidence: []).id)
    #expect(claim.id != Claim(.backs, from: a, to: b, evidence: []).id)
  }

  @Test func familyIsTheSameBothWays() {
    #expect(Claim(.familyOf, from: a, to: b, evidence: []).id == Claim(.familyOf, from: b, to: a, evidence: []).id)
  }

  @Test func onlyAHeldPostHasAStatus() {
    #expect(Claim(.holdsPost, from: a, to: b, evidence: []).status == .current)
    #expect(Claim(.memberOf, from: a, to: b, status: .former, evidence: []).status == nil)
  }

  @Test func onlyLastingRelationsAreDated() {
    let date = PartialDate(year: 2024)
    #expect(Claim(.owns, from: a, to: b, since: date, evidence: []).since == date)
    #expect(Claim(.appoints, from: a, to: b, since: date, until: date, evidence: []).since == nil)
    #expect(Claim(.appoints, from: a, to: b, since: date, until: date, evidence: []).until == nil)
  }
}
