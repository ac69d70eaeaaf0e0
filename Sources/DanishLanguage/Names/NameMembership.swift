/// The lists in which a form stands by itself.
struct NameMembership: OptionSet, Sendable {
  let rawValue: UInt32

  static let given = NameMembership(rawValue: 1 << 0)
  static let surname = NameMembership(rawValue: 1 << 1)
  /// `von`, `de`.
  static let particle = NameMembership(rawValue: 1 << 2)
  /// A title of the lexicon.
  static let title = NameMembership(rawValue: 1 << 3)
  /// A word or an ending of organisations: `Kommune`, `-styrelsen`.
  static let organisationWord = NameMembership(rawValue: 1 << 4)
  static let outlet = NameMembership(rawValue: 1 << 5)
  static let organisation = NameMembership(rawValue: 1 << 6)
  static let party = NameMembership(rawValue: 1 << 7)
  static let country = NameMembership(rawValue: 1 << 8)
  static let municipality = NameMembership(rawValue: 1 << 9)
  static let place = NameMembership(rawValue: 1 << 10)
  static let nationality = NameMembership(rawValue: 1 << 11)
  static let partyWord = NameMembership(rawValue: 1 << 12)
  /// A word that opens sentences and is no name.
  static let function = NameMembership(rawValue: 1 << 13)
  static let companyForm = NameMembership(rawValue: 1 << 14)
  static let kinship = NameMembership(rawValue: 1 << 15)
  static let organisationNoun = NameMembership(rawValue: 1 << 16)
  static let personWord = NameMembership(rawValue: 1 << 17)
  /// A proper name of the dictionary; `dictionaryPlace` where it can be a place.
  static let dictionaryName = NameMembership(rawValue: 1 << 18)
  static let dictionaryPlace = NameMembership(rawValue: 1 << 19)
  /// An ordinary word of the dictionary.
  static let ordinary = NameMembership(rawValue: 1 << 20)
  /// A compound on a head of titles: `havnedirektør`.
  static let titleCompound = NameMembership(rawValue: 1 << 21)

  /// How many lists there are.
  static let count = 22
}
