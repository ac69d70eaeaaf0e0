public import Foundation

/// Makes new sentences of annotated ones by putting other names of the same type into them, so that a model learns
/// the contexts and the lists rather than the names of one year's papers.
public struct NameSwapper: Sendable {
  private let given: [String]
  private let surnames: [String]
  private let places: [[String]]
  private let organisations: [[String]]

  /// Takes its names from the lexicons of `folder`.
  public init(folder: URL) throws(LexiconError) {
    let cut = PhraseCutter()
    func names(_ file: String, _ columns: [String]) throws(LexiconError) -> [String] {
      try TSVTable(file, in: folder, columns: columns).rows.map { $0[0] }
    }
    given = try names("given-names.tsv", ["NAME", "GENDER", "REGION"])
    surnames = try names("surnames.tsv", ["NAME", "GENDER", "REGION"])
    places =
      try names("places.tsv", ["NAME", "KIND", "COUNTRY"]).map { cut.readings(of: $0)[0] }
      + names("countries.tsv", ["NAME", "ALIASES", "ADJECTIVES", "DEMONYMS", "CAPITAL"]).map { cut.readings(of: $0)[0] }
    organisations =
      try names("organisations.tsv", ["NAME", "KIND", "COUNTRY", "ALIASES"]).map { cut.readings(of: $0)[0] }
      + names("outlets.tsv", ["NAME", "COUNTRY", "KIND", "ALIASES", "OWNER"]).map { cut.readings(of: $0)[0] }
  }

  /// The sentences that hold names, each name but the miscellaneous swapped with the given probability.
  public func swapped(_ sentences: [NameSentence], probability: Double, seed: UInt64) -> [NameSentence] {
    var generator = SplitMix64(seed: seed)
    return sentences.compactMap { sentence in
      guard sentence.names.contains(where: { $0.type != .miscellaneous }) else { return nil }
      return swap(sentence, probability, &generator)
    }
  }

  private func swap(_ sentence: NameSentence, _ probability: Double, _ generator: inout SplitMix64) -> NameSentence {
    var result = NameSentence(forms: [], names: [])
    var token = 0
    for name in sentence.names {
      result.forms += sentence.forms[token..<name.tokens.lowerBound]
      token = name.tokens.upperBound
      var forms = Array(sentence.forms[name.tokens])
      if generator.chance(probability) { forms = another(like: forms, name.type, &generator) ?? forms }
      let start = result.forms.count
      result.forms += forms
      result.names.append(NameSentence.Name(tokens: start..<result.forms.count, type: name.type))
    }
    result.forms += sentence.forms[token...]
    return result
  }

  private func another(like forms: [String], _ type: NameType, _ generator: inout SplitMix64) -> [String]? {
    guard let last = forms.last, !forms.contains(where: { $0.contains("-") }) else { return nil }
    var result: [String]
    switch type {
    case .person:
      // As many parts as before, so that initials and lone surnames stay what they were.
      result = forms.indices.map { place in
        if forms[place].first?.isUppercase != true || forms[place].utf8.count < 3 { return forms[place] }
        let list = place == forms.count - 1 && (forms.count > 1 || generator.chance(0.6)) ? surnames : given
        return list[generator.below(list.count)]
      }
    case .location: result = places[generator.below(places.count)]
    case .organisation: result = organisations[generator.below(organisations.count)]
    case .miscellaneous: return nil
    }
    if last.hasSuffix("s"), last.utf8.count > 3, NameSource.withoutGenitive(last) != nil, generator.chance(0.7),
      let end = result.last, !end.hasSuffix("s")
    {
      result[result.count - 1] = end + "s"
    }
    return result
  }
}
