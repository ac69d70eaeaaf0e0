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

  /// Whether this holder had left the post, as told within the year, before the day on which `other` holds it.
  /// Where only the surname is the same, also whether this one came into the post after that day.
  func contradicts(_ other: Holding, sameName: Bool) -> Bool {
    guard post == other.post, other.status == .current || other.status == .acting else { return false }
    let day = other.published
    if status == .former, let until, until.year < day.year {
      return (0...366).contains(published.dayNumber - day.dayNumber)
    }
    guard !sameName, status != .former, let since else { return false }
    return since.dayNumber - day.dayNumber > 31
  }
}
