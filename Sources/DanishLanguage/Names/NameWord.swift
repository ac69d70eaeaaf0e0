/// What the context's features need to know of a word.
struct NameWord: Sendable {
  var lower: UInt32 = 0
  /// The lower-cased form without a genitive's ending, by which other mentions are found.
  var stem: UInt32 = 0
  var shape: UInt32 = 0
  /// The lexicons and the dictionary together.
  var signature: UInt32 = 0
  var isCapitalised = false
  var isOrdinary = false
  /// Whether a sentence goes on as if it began here: after a colon, a quotation mark, a dash, a bullet.
  var isOpening = false
  /// Whether it speaks of matches and teams, where a town's name is often its club's.
  var isOfSport = false
}

/// The lists in which a form stands by itself.
struct NameMembership: OptionSet, Sendable {
  let rawValue: UInt32

  static let given = NameMembership(rawValue: 1)
  static let surname = NameMembership(rawValue: 2)
  static let particle = NameMembership(rawValue: 4)
  static let title = NameMembership(rawValue: 8)
  static let organisationWord = NameMembership(rawValue: 16)
  static let outlet = NameMembership(rawValue: 32)
  static let organisation = NameMembership(rawValue: 64)
  static let party = NameMembership(rawValue: 128)
  static let country = NameMembership(rawValue: 256)
  static let municipality = NameMembership(rawValue: 512)
  static let place = NameMembership(rawValue: 1024)
  static let nationality = NameMembership(rawValue: 2048)
  static let partyWord = NameMembership(rawValue: 4096)
  static let function = NameMembership(rawValue: 8192)
  static let companyForm = NameMembership(rawValue: 16384)
  static let kinship = NameMembership(rawValue: 1 << 15)
  static let organisationNoun = NameMembership(rawValue: 1 << 16)
  static let personWord = NameMembership(rawValue: 1 << 17)
  static let dictionaryName = NameMembership(rawValue: 1 << 18)
  static let dictionaryPlace = NameMembership(rawValue: 1 << 19)
  static let ordinary = NameMembership(rawValue: 1 << 20)
  /// The second letter is a capital, or the form cannot be a name anyhow.
  static let titleCompound = NameMembership(rawValue: 1 << 21)
  static let capital = NameMembership(rawValue: 1 << 22)

  static let count = 23
}
