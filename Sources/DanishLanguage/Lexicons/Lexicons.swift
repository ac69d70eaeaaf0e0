public import Foundation
public import KnowledgeModel

/// General knowledge for reading Danish news, from the TSV files of `Data/Lexicons`.
public final class Lexicons: Sendable {
  /// Given name to gender; nil for those that both bear.
  public let givenNames: WordMap<Gender?>
  public let surnames: WordSet
  /// `von`, `de`, `el`, …
  public let nameParticles: WordSet
  /// Outlets, organisations, parties, countries, municipalities and places, by their tokens.
  public let names: PhraseIndex<NameEntry>
  /// Party letters, the first country listed first: `S` is Socialdemokratiet.
  public let partyLetters: WordMap<[NameEntry]>
  /// `socialdemokraten` and `socialdemokratiske`, lower case, to the party.
  public let partyWords: WordMap<NameEntry>
  /// `norsk`, `nordmanden`, lower case.
  public let nationalities: WordMap<Nationality>
  /// Country to capital.
  public let capitals: WordMap<String>
  /// Words before a title that set the status, lower case.
  public let titleModifiers: WordMap<HoldingStatus>
  /// Adjectives that are part of a title, lower case: `politisk`.
  public let titleAdjectives: WordSet
  /// Words that open sentences and are no names, lower case.
  public let functionWords: WordSet
  /// Kinship nouns in all forms, lower case.
  public let kinship: WordMap<Gender?>
  /// Definite person nouns, lower case: `manden`.
  public let personWords: WordMap<Gender?>
  /// `A/S`, `ApS`, …
  public let companyForms: WordSet
  public let organisationWords: OrganisationWords
  /// Definite and indefinite nouns, lower case: `klubben`, `klub`.
  public let organisationNouns: WordMap<OrganisationNoun>
  private let organisationNounEndings: WordEndings
  public let titles: TitleLexicon
  public let verbs: VerbLexicon

  /// Reads all files of `folder`.
  ///
  /// - Throws: `LexiconError`, naming file and line, where a file is missing or a line does not fit.
  public init(folder: URL) throws(LexiconError) {
    let cut = PhraseCutter()
    givenNames = try Lexicons.genders("given-names.tsv", in: folder, columns: ["NAME", "GENDER", "REGION"])
    surnames = WordSet(
      try TSVTable("surnames.tsv", in: folder, columns: ["NAME", "GENDER", "REGION"]).rows.map { $0[0] })
    nameParticles = WordSet(try TSVTable("name-particles.tsv", in: folder, columns: ["PARTICLE"]).rows.map { $0[0] })
    personWords = try Lexicons.genders("person-words.tsv", in: folder, columns: ["WORD", "GENDER"])

    var names = PhraseIndex<NameEntry>()
    func add(_ forms: [String], _ entry: NameEntry) {
      for form in forms { for words in cut.readings(of: form) { names.insert(words, entry) } }
    }
    let outletColumns = ["NAME", "COUNTRY", "KIND", "ALIASES", "OWNER"]
    for row in try TSVTable("outlets.tsv", in: folder, columns: outletColumns).rows {
      add([row[0]] + row.list(3), NameEntry(name: row[0], nameClass: .outlet, detail: row[2], country: row[1]))
    }
    var letters: [String: [NameEntry]] = [:]
    var partyWords: [String: NameEntry] = [:]
    let partyColumns = ["NAME", "COUNTRY", "LETTERS", "ALIASES", "MEMBER", "ADJECTIVE"]
    // A short name that a foreign party shares with an organisation means the organisation: `FN`.
    var foreign: [([String], NameEntry)] = []
    for row in try TSVTable("parties.tsv", in: folder, columns: partyColumns).rows {
      let party = NameEntry(name: row[0], nameClass: .party, detail: "party", country: row[1])
      if row[1] == "Danmark" {
        add([row[0]] + row.list(3), party)
      } else {
        foreign.append(([row[0]] + row.list(3), party))
      }
      for letter in row.list(2) { letters[letter, default: []].append(party) }
      for word in row.list(4) + row.list(5) where partyWords[word.lowercased()] == nil {
        partyWords[word.lowercased()] = party
      }
    }
    partyLetters = WordMap(letters)
    self.partyWords = WordMap(partyWords)

    var nationalities: [String: Nationality] = [:]
    var capitals: [String: String] = [:]
    let countryColumns = ["NAME", "ALIASES", "ADJECTIVES", "DEMONYMS", "CAPITAL"]
    for row in try TSVTable("countries.tsv", in: folder, columns: countryColumns).rows {
      let name = row[0]
      add([name] + row.list(1), NameEntry(name: name, nameClass: .country, detail: "country", country: name))
      capitals[name] = row[4]
      for word in row.list(2) where nationalities[word] == nil {
        nationalities[word] = Nationality(country: name, isAdjective: true, isDefinite: false, isPlural: false)
      }
      for (index, word) in row.list(3).enumerated() where nationalities[word] == nil {
        nationalities[word] = Nationality(
          country: name, isAdjective: false, isDefinite: index % 2 == 1, isPlural: index >= 2)
      }
    }
    self.nationalities = WordMap(nationalities)
    self.capitals = WordMap(capitals)

    for row in try TSVTable("organisations.tsv", in: folder, columns: ["NAME", "KIND", "COUNTRY", "ALIASES"]).rows {
      add([row[0]] + row.list(3), NameEntry(name: row[0], nameClass: .organisation, detail: row[1], country: row[2]))
    }
    for (forms, party) in foreign { add(forms, party) }
    for row in try TSVTable("municipalities.tsv", in: folder, columns: ["NAME", "SEAT", "REGION", "NAMEFORM"]).rows {
      add(
        [row[3]],
        NameEntry(name: row[3], nameClass: .organisation, detail: "municipality", country: "Danmark"))
      add([row[0]], NameEntry(name: row[0], nameClass: .municipality, detail: "municipality", country: "Danmark"))
    }
    for row in try TSVTable("places.tsv", in: folder, columns: ["NAME", "KIND", "COUNTRY"]).rows {
      add([row[0]], NameEntry(name: row[0], nameClass: .place, detail: row[1], country: row[2]))
    }
    self.names = names

    var modifiers: [String: HoldingStatus] = [:]
    for row in try TSVTable("title-modifiers.tsv", in: folder, columns: ["FORM", "STATUS"]).rows {
      guard let status = HoldingStatus(rawValue: row[1]) else {
        throw LexiconError(
          file: "Lexicons/title-modifiers.tsv", line: row.line,
          problem: "expected one of current, former, incoming, acting, got '\(row[1])'")
      }
      modifiers[row[0]] = status
    }
    titleModifiers = WordMap(modifiers)
    titleAdjectives = WordSet(try TSVTable("title-adjectives.tsv", in: folder, columns: ["FORM"]).rows.map { $0[0] })
    functionWords = WordSet(try TSVTable("function-words.tsv", in: folder, columns: ["FORM"]).rows.map { $0[0] })

    var kinship: [String: Gender?] = [:]
    for row in try TSVTable("kinship.tsv", in: folder, columns: ["WORD", "GENDER", "FORMS"]).rows {
      for form in [row[0]] + row.list(2) where kinship[form] == nil { kinship[form] = Gender(rawValue: row[1]) }
    }
    self.kinship = WordMap(kinship)
    companyForms = WordSet(try TSVTable("company-forms.tsv", in: folder, columns: ["FORM"]).rows.map { $0[0] })
    organisationWords = try OrganisationWords(folder: folder)

    var nouns: [String: OrganisationNoun] = [:]
    let nounColumns = ["NOUN", "DEFINITE", "GENITIVE-DEFINITE", "KIND"]
    for row in try TSVTable("organisation-nouns.tsv", in: folder, columns: nounColumns).rows {
      nouns[row[0]] = OrganisationNoun(lemma: row[0], kind: row[3], isDefinite: false)
      for form in row.list(1) { nouns[form] = OrganisationNoun(lemma: row[0], kind: row[3], isDefinite: true) }
    }
    organisationNouns = WordMap(nouns)
    organisationNounEndings = WordEndings(nouns.keys)
    titles = try TitleLexicon(folder: folder)
    verbs = try VerbLexicon(folder: folder)
  }

  /// The organisation noun that a word, in lower case, is or ends in: `pensionsselskabet`.
  public func organisationNoun(endingOf lower: String) -> OrganisationNoun? {
    guard organisationNounEndings.mayEnd(lower) else { return nil }
    if let noun = organisationNouns[lower] { return noun }
    for start in organisationNounEndings.starts(in: lower, after: 2) {
      // Shorter ones end too many other words: `roforening`, but not `behold`.
      let count = lower[start...].unicodeScalars.count
      guard count >= 4 else { break }
      if count < 6, lower[..<start].unicodeScalars.count < 3 { continue }
      if let noun = organisationNouns[lower[start...]] { return noun }
    }
    return nil
  }

  private static func genders(
    _ name: String, in folder: URL, columns: [String]
  ) throws(LexiconError) -> WordMap<Gender?> {
    var genders = WordMap<Gender?>()
    for row in try TSVTable(name, in: folder, columns: columns).rows {
      genders[row[0], default: nil] = Gender(rawValue: row[1])
    }
    return genders
  }
}
