internal import KnowledgeModel

/// The organisations or outlets of a corpus under the names they go by.
struct OrganisationNames {
  /// An article that uses a short name for an organisation.
  struct Use {
    let item: Int
    let form: String
  }

  /// Items that are one by their name alone.
  private(set) var groups: [String: [Int]] = [:]
  /// The items named by an acronym that may be short for a longer name, under its key.
  private(set) var acronyms: [String: [Int]] = [:]
  /// Those of them whose acronym is known beforehand as a name in itself: `FN`.
  private(set) var knownAcronyms: Set<Int> = []
  /// The items that an article explains an acronym by, under the acronym's key.
  private(set) var explained: [String: [Use]] = [:]
  /// The items whose name has initials, under them.
  private(set) var initials: [String: [Int]] = [:]
  /// The items for which an article also uses a shorter name, under its key.
  private(set) var shortForms: [String: [Use]] = [:]

  private let corpus: Corpus
  private let known: KnownNames
  private let home: HomeCountry

  init(_ items: [Int], corpus: Corpus, known: KnownNames) {
    self.corpus = corpus
    self.known = known
    home = HomeCountry(corpus: corpus, known: known)
    var groupOf: [Int: String] = [:]
    for item in items where !NameFolding.isShort(corpus.name(item)) {
      groupOf[item] = knownGroup(of: item) ?? "named " + corpus.items[item].key
      if let initials = NameFolding.initials(corpus.name(item)) { self.initials[initials, default: []].append(item) }
      addForms(of: item)
    }
    for item in items where NameFolding.isShort(corpus.name(item)) {
      groupOf[item] = groupOfAcronym(item, groupOf)
    }
    for item in items { groups[groupOf[item] ?? "", default: []].append(item) }
  }

  private func knownGroup(of item: Int) -> String? {
    let entries = known.named(corpus.kind(item), key: corpus.items[item].key)
    return home.choose(entries, for: item).map { "known " + known.ids[$0] }
  }

  /// What the articles explain an acronym by goes before what is known of it. One that they explain by different
  /// names is told by what surrounds it, article by article.
  private mutating func groupOfAcronym(_ item: Int, _ groupOf: [Int: String]) -> String {
    let key = corpus.items[item].key
    if let group = knownGroup(of: item) {
      acronyms[key, default: []].append(item)
      knownAcronyms.insert(item)
      return group
    }
    let explanations = Set((explained[key] ?? []).compactMap { groupOf[$0.item] })
    let entry = home.choose(known.abbreviated(corpus.kind(item), key: key), for: item)
    if let group = entry.map({ "known " + known.ids[$0] }), explanations.isSubset(of: [group]) { return group }
    acronyms[key, default: []].append(item)
    return explanations.count > 1 ? "acronym \(key) \(item)" : "named " + key
  }

  private mutating func addForms(of item: Int) {
    let node = corpus.items[item].node
    let text = corpus.article(of: item).text
    let forms = Dictionary(
      node.mentions.filter { $0.form != .pronoun }.map { ($0.span.text(in: text), $0.form) },
      uniquingKeysWith: { first, _ in first })
    for alias in node.aliases {
      let use = Use(item: item, form: alias)
      switch forms[alias] ?? (NameFolding.isAcronym(alias) ? .abbreviation : .shortName) {
      case .abbreviation: explained[NameFolding.organisationKey(alias), default: []].append(use)
      case .name, .shortName:
        guard alias.first?.isUppercase == true else { break }
        shortForms[NameFolding.organisationKey(alias), default: []].append(use)
      case .nounPhrase, .pronoun, .title: break
      }
    }
  }
}
