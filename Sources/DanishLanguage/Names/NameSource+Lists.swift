extension NameSource {
  /// The lists in which a form stands, with its genitive ending if it has one.
  func membership(of form: String, lower: String, shape: WordShape) -> NameMembership {
    var found: NameMembership = []
    if lexicons.nameParticles.contains(lower) { found.insert(.particle) }
    if lexicons.functionWords.contains(lower) { found.insert(.function) }
    if lexicons.kinship[lower] != nil { found.insert(.kinship) }
    if lexicons.personWords[lower] != nil { found.insert(.personWord) }
    if lexicons.organisationNouns[lower] != nil { found.insert(.organisationNoun) }
    if lexicons.nationalities[lower] != nil { found.insert(.nationality) }
    if lexicons.partyWords[lower] != nil { found.insert(.partyWord) }
    if words.contains(lower) { found.insert(.ordinary) }
    if lexicons.titles.longestMatch(in: [lower], at: 0, limit: 1) != nil {
      found.insert(.title)
    } else if !shape.isCapitalised, lower.utf8.count > 5, shape.hasLetter, lexicons.titles.compound(lower) != nil {
      found.insert(.titleCompound)
    }
    guard shape.isCapitalised || shape.hasDigit else { return found }
    let own = form
    let form = NameSource.withoutCapitals(form, shape: shape) ?? form
    if lexicons.givenNames[form] != nil { found.insert(.given) }
    if lexicons.surnames.contains(form) { found.insert(.surname) }
    if lexicons.companyForms.contains(form) { found.insert(.companyForm) }
    if lexicons.organisationWords.kind(of: [form, form]) != nil { found.insert(.organisationWord) }
    if let entry = lexicons.names.value(of: [own]) ?? lexicons.names.value(of: [form]) {
      found.insert(NameSource.membership(entry))
    }
    let dictionary = words.classes(of: form)
    if dictionary.contains(.place) {
      found.insert(.dictionaryPlace)
    } else if dictionary.contains(.name) {
      found.insert(.dictionaryName)
    }
    return found
  }

  static func membership(_ entry: NameEntry) -> NameMembership {
    switch entry.nameClass {
    case .outlet: .outlet
    case .organisation: .organisation
    case .party: .party
    case .country: .country
    case .municipality: .municipality
    case .place: .place
    }
  }

  /// `HANSEN` as `Hansen`, so that headlines find the lists too.
  static func withoutCapitals(_ form: String, shape: WordShape) -> String? {
    guard shape.isAllCapitals, form.utf8.count > 3, let first = form.first else { return nil }
    return String(first) + form.dropFirst().lowercased()
  }

  static func stem(of lower: String) -> String {
    lower.utf8.count > 3 ? withoutGenitive(lower) ?? lower : lower
  }

  /// General words of sports pages.
  static let sport: WordSet = [
    "kamp", "kampe", "kampen", "kampene", "mål", "målet", "målmand", "målmanden", "hold", "holdet", "træner",
    "træneren",
    "spiller", "spillere", "spilleren", "spillerne", "sæson", "sæsonen", "point", "pokal", "pokalen", "turnering",
    "turneringen", "divisionen", "division", "superligaen", "landshold", "landsholdet", "håndbold", "fodbold",
    "halvleg",
    "pausen", "scorede", "nederlag", "sejr", "sejren", "mesterskab", "mesterskabet", "finalen", "semifinalen", "klub",
    "klubben", "stævne", "stævnet", "angriber", "publikum",
  ]

  /// `3-1`, `25-23`.
  static func isResult(_ form: String) -> Bool {
    let parts = form.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy { (48...57).contains($0) } }
  }

  /// The word without its genitive ending, if it may have one: `Hansens`, `Lars'`, `DSB's`.
  static func withoutGenitive(_ form: String) -> String? {
    guard Genitive.mayEnd(form) else { return nil }
    for ending in ["'s", "’s"] where form.hasSuffix(ending) { return String(form.dropLast(2)) }
    for ending in ["'", "’", "s"] where form.hasSuffix(ending) && form.utf8.count > 3 { return String(form.dropLast()) }
    return nil
  }
}
