/// What the context's features need to know of a word.
struct NameWord: Sendable {
  var lower: UInt32 = 0
  /// The lower-cased form without a genitive's ending, by which other mentions are found.
  var stem: UInt32 = 0
  var shape: UInt32 = 0
  /// The lexicons and the dictionary together.
  var signature: UInt32 = 0
  var isCapitalised = false
  /// Whether it has a capital or a digit, without which no name is.
  var isMark = false
  var isOrdinary = false
  /// Whether a sentence goes on as if it began here: after a colon, a quotation mark, a dash, a bullet.
  var isOpening = false
  /// Whether it speaks of matches and teams, where a town's name is often its club's.
  var isOfSport = false
}
