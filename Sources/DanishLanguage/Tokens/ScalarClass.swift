/// What a Unicode scalar is to the tokenizer.
enum ScalarClass: UInt8 {
  case space
  case lineBreak
  /// A letter without case counts as one too.
  case lower
  case upper
  case digit
  /// Belongs to whatever stands before it: combining marks, joiners, soft hyphens.
  case mark
  case symbol

  var isLetter: Bool { self == .lower || self == .upper }
  var isAlphanumeric: Bool { isLetter || self == .digit }
  var isWhiteSpace: Bool { self == .space || self == .lineBreak }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: self = .lower
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: self = .upper
    case 0x30...0x39: self = .digit
    case 0x0A, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x09...0x0D, 0x20, 0xA0: self = .space
    case 0...0x7F: self = .symbol
    case 0xAD: self = .mark
    default: self.init(slowly: scalar.properties)
    }
  }

  private init(slowly properties: Unicode.Scalar.Properties) {
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = .upper
    case .lowercaseLetter, .modifierLetter, .otherLetter, .letterNumber: self = .lower
    case .decimalNumber: self = .digit
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: self = .mark
    default: self = properties.isWhitespace ? .space : .symbol
    }
  }
}
