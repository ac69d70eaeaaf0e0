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
    if lexicons.givenNames[form] != nil { found.insert(.given) }
    if lexicons.surnames.contains(form) { found.insert(.surname) }
    if lexicons.companyForms.contains(form) { found.insert(.companyForm) }
    if lexicons.organisationWords.kind(of: [form, form]) != nil { found.insert(.organisationWord) }
    if let entry = lexicons.names.value(of: [form]) { found.insert(NameSource.membership(entry)) }
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

  /// The word without its genitive ending, if it may have one: `Hansens`, `Lars'`, `DSB's`.
  static func withoutGenitive(_ form: String) -> String? {
    for ending in ["'s", "’s"] where form.hasSuffix(ending) { return String(form.dropLast(2)) }
    for ending in ["'", "’", "s"] where form.hasSuffix(ending) && form.utf8.count > 3 { return String(form.dropLast()) }
    return nil
  }
}
