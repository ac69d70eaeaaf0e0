internal import KnowledgeModel

/// That an article of a day says that someone holds or held a post.
struct Holding: Hashable {
  let post: PersonProfile.Anchor
  let status: HoldingStatus
  let since: PartialDate?
  let until: PartialDate?
  let published: PartialDate

  init(_ post: PersonProfile.Anchor, _ claim: Claim, published: PartialDate) {
    self.post = post
    status = claim.status ?? .current
    since = claim.since
    until = claim.until
    self.published = published
  }

  /// Whether it was over in a year before the day on which `other` tells of the same post, as told within a year of
  /// that day: later, the same person may well have come back in between.
  func endedBefore(_ other: Holding) -> Bool {
    guard post == other.post, let until, until.year < other.published.year else { return false }
    return (0...366).contains(published.dayNumber - other.published.dayNumber)
  }

  /// Whether it began more than a month after the day on which `other` tells of the same post.
  func beganAfter(_ other: Holding) -> Bool {
    guard post == other.post, let since else { return false }
    return since.dayNumber - other.published.dayNumber > 31
  }
}
