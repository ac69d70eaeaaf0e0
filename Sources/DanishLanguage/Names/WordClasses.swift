/// What a dictionary says of a word form.
public struct WordClasses: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let noun = WordClasses(rawValue: 1)
  public static let adjective = WordClasses(rawValue: 2)
  public static let verb = WordClasses(rawValue: 4)
  /// A proper name.
  public static let name = WordClasses(rawValue: 8)
  /// A proper name that can be a Danish place.
  public static let place = WordClasses(rawValue: 16)
  /// A word that is not inflected: `og`, `aldrig`.
  public static let uninflected = WordClasses(rawValue: 32)
  /// A noun, adjective or verb in another form than the one it stands under in the dictionary.
  public static let inflected = WordClasses(rawValue: 64)

  /// A word that is no name.
  var isOrdinary: Bool { !isDisjoint(with: [.noun, .adjective, .verb, .uninflected]) }
}
