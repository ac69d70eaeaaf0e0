/// Grammatical or natural gender of a person word or name.
public enum Gender: String, Sendable, Hashable, Codable {
  case female = "f"
  case male = "m"
}

/// What the lexicons know of a name that is not a person's.
public struct NameEntry: Sendable, Hashable {
  public enum Class: String, Sendable, Hashable {
    case outlet, organisation, party, country, municipality, place
  }

  /// The canonical form.
  public let name: String
  public let nameClass: Class
  /// The lexicon's own kind: `newspaper`, `ministry`, `club`, `city`, …
  public let detail: String
  /// The Danish name of the country, empty where none is told.
  public let country: String
}

/// A title as it stands in a text.
public struct TitleEntry: Sendable, Hashable {
  /// Whether a title is a post.
  public enum Class: String, Sendable, Hashable {
    /// Even where no organisation is named: `statsminister`.
    case office
    /// Only with an organisation: `journalist`.
    case role
    /// Never: `skuespiller`.
    case occupation
  }

  /// Indefinite singular, lower case but for names in it.
  public let lemma: String
  public let titleClass: Class
  /// Who such a post normally belongs to: `national`, `municipal`, `party`, …; empty where it depends.
  public let scope: String
  public let gender: Gender?
  public let isPlural: Bool
  public let isDefinite: Bool

  func with(lemma: String? = nil, isPlural: Bool, isDefinite: Bool) -> TitleEntry {
    TitleEntry(
      lemma: lemma ?? self.lemma, titleClass: titleClass, scope: scope, gender: gender, isPlural: isPlural,
      isDefinite: isDefinite)
  }
}

/// A definite noun that can stand for an organisation named elsewhere: `klubben`.
public struct OrganisationNoun: Sendable, Hashable {
  public let lemma: String
  /// `club`, `outlet`, `company`, …
  public let kind: String
  public let isDefinite: Bool
}

/// A nationality word: `norsk`, `nordmanden`.
public struct Nationality: Sendable, Hashable {
  public let country: String
  public let isAdjective: Bool
  public let isDefinite: Bool
  public let isPlural: Bool
}
