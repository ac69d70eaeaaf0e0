import DanishLanguage
import KnowledgeModel
import Resolution

extension Lexicons {
  /// What the lexicons know of the organisations and outlets that the graphs speak of, in a fixed order; the aliases
  /// are the forms that the graphs have for them.
  func knownNames(in graphs: [ArticleGraph]) -> [KnownName] {
    let partiesByName = Dictionary(grouping: partyLetters.values.joined(), by: \.name)
    let tokenizer = Tokenizer()
    var forms: [NameEntry: Set<String>] = [:]
    let nodes = graphs.lazy.flatMap(\.nodes).filter { $0.kind == .organisation || $0.kind == .mediaOutlet }
    for form in Set(nodes.flatMap { [$0.name] + $0.aliases }) {
      let words = tokenizer.document(of: Article(identity: form, name: form, text: form)).tokens.map(\.form)
      guard let entry = names.value(of: words) else { continue }
      forms[entry, default: []].insert(form)
      // A party of the same name may be another country's.
      for party in partiesByName[entry.name] ?? [] { forms[party, default: []].insert(form) }
    }
    return forms.compactMap { entry, forms in
      entry.kind.map {
        KnownName(kind: $0, name: entry.name, aliases: forms.subtracting([entry.name]).sorted(), country: entry.country)
      }
    }.sorted { ($0.kind.rawValue, $0.name, $0.country) < ($1.kind.rawValue, $1.name, $1.country) }
  }
}

extension NameEntry {
  /// Nil for what is only a place.
  fileprivate var kind: NodeKind? {
    switch nameClass {
    case .outlet: .mediaOutlet
    case .organisation, .party, .country, .municipality: .organisation
    case .place: nil
    }
  }
}
