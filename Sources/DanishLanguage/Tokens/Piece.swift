/// A token before it is given out, with what the sentence splitter asks about it.
struct Piece {
  enum Kind: UInt8 {
    case word
    /// A word or number that owns its dot.
    case dotted
    case symbol
  }

  /// The white space before it.
  enum Gap: UInt8 {
    case none
    case space
    /// One line break.
    case line
    /// A blank line, or the start of the text.
    case paragraph
  }

  var range: Range<Int>
  var kind: Kind
  let gap: Gap
  /// Of its first scalar.
  let first: ScalarClass
}
