internal import KnowledgeModel

/// Which of several things of one name an article means: a party or broadcaster of this or that country.
struct HomeCountry {
  let corpus: Corpus
  let known: KnownNames

  /// The one of `entries` whose country the article gives the most reason to think of; nil if that country has several.
  func choose(_ entries: [Int], for item: Int) -> Int? {
    let countries = Set(entries.map { known.countries[$0] })
    guard countries.count > 1 else { return entries.count == 1 ? entries[0] : nil }
    let votes = votes(for: item)
    let home = countries.max { a, b in
      let (left, right) = (votes[a] ?? 0, votes[b] ?? 0)
      return left != right ? left < right : a > b
    }
    let chosen = entries.filter { known.countries[$0] == home }
    return chosen.count == 1 ? chosen[0] : nil
  }

  /// Above all the country whose posts its people hold; then what else the article names; then its language.
  private func votes(for item: Int) -> [String: Int] {
    var votes: [String: Int] = [:]
    if let home = HomeCountry.ofLanguage[corpus.article(of: item).language] { votes[home, default: 0] += 2 }
    for (person, weight) in people(of: item) {
      for country in Set(corpus.posts(of: person).compactMap { corpus.items[$0.other].organisation }) {
        votes[corpus.items[country].key, default: 0] += weight
      }
    }
    for other in corpus.neighbours(of: item) {
      let (kind, key) = (corpus.kind(other), corpus.items[other].key)
      guard kind == .organisation || kind == .mediaOutlet else { continue }
      votes[key, default: 0] += 1
      let entries = known.named(kind, key: key)
      if let first = entries.first, entries.allSatisfy({ known.countries[$0] == known.countries[first] }) {
        votes[known.countries[first], default: 0] += 1
      }
    }
    return votes
  }

  /// Those who belong to it, and less telling, those who speak to it.
  private func people(of item: Int) -> [Int: Int] {
    var people: [Int: Int] = [:]
    for link in corpus.items[item].links where !link.isFrom {
      if link.relation == .memberOf { people[link.other] = 6 }
      if link.relation == .statedTo { people[link.other] = max(people[link.other] ?? 0, 1) }
    }
    for holder in corpus.items[item].posts.flatMap(corpus.holders) { people[holder] = 6 }
    return people
  }

  private static let ofLanguage = [
    "da": "danmark", "no": "norge", "nb": "norge", "nn": "norge", "sv": "sverige", "fo": "faeroeerne",
    "kl": "groenland", "is": "island", "fi": "finland", "de": "tyskland", "fr": "frankrig",
  ]
}
