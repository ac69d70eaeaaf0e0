internal import KnowledgeModel

/// Judges which posts are one, once organisations and persons are: the same title at the same organisation. A post
/// with no organisation is one with the post of that title that the same person holds, if there is only one.
struct PostJudge {
  let corpus: Corpus

  func judge(_ partition: inout Partition) {
    struct Place: Hashable {
      let title: String
      let root: Int
    }
    var placed: [Place: Int] = [:]
    var held: [Place: Set<Int>] = [:]
    var unplaced: [Int] = []
    for post in corpus.items.indices where corpus.kind(post) == .post {
      let title = corpus.items[post].key
      guard let organisation = corpus.items[post].organisation else {
        unplaced.append(post)
        continue
      }
      let place = Place(title: title, root: partition.root(organisation))
      let first = placed[place] ?? post
      placed[place] = first
      partition.join(first, post, because: Reason.samePost(corpus.name(first), corpus.name(organisation)))
      for holder in corpus.holders(of: post) {
        held[Place(title: title, root: partition.root(holder)), default: []].insert(first)
      }
    }
    var unplacedHeld: [Place: Int] = [:]
    for post in unplaced {
      let holders = corpus.holders(of: post)
      let places = holders.map { Place(title: corpus.items[post].key, root: partition.root($0)) }
      let candidates = places.reduce(into: Set<Int>()) { $0.formUnion(held[$1] ?? []) }
      guard candidates.count < 2 else { continue }
      for (holder, place) in zip(holders, places) {
        let reason = Reason.sameHolder(corpus.name(post), corpus.name(holder))
        if let only = held[place]?.first {
          partition.join(only, post, because: reason)
        } else if candidates.isEmpty {
          partition.join(unplacedHeld[place] ?? post, post, because: reason)
          unplacedHeld[place] = post
        }
      }
    }
  }
}
