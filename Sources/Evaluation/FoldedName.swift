import Foundation

/// A name as two graphs are compared by it: case, Unicode form and white space make no difference.
struct FoldedName: Hashable {
  private let scalars: [Unicode.Scalar]

  var isEmpty: Bool { scalars.isEmpty }

  init(_ name: String?) {
    let folded = (name ?? "").precomposedStringWithCanonicalMapping.unicodeScalars.map(FoldedName.caseFolding).joined()
    let words = folded.precomposedStringWithCanonicalMapping.unicodeScalars.split(whereSeparator: FoldedName.isSpace)
    scalars = Array(words.joined(separator: [" "]))
  }

  /// Full case folding (Unicode 3.13, D145): the lower case of the upper case, but for the scalars below.
  private static func caseFolding(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return scalar.properties.lowercaseMapping }
    switch scalar.value {
    case 0x131: return "ı"
    case 0x1E9E: return "ss"
    // Cherokee folds to its upper case, which is older.
    case 0x13A0...0x13F5: return String(scalar)
    case 0x13F8...0x13FD, 0xAB70...0xABBF: return scalar.properties.uppercaseMapping
    default:
      return scalar.properties.uppercaseMapping.unicodeScalars.map(\.properties.lowercaseMapping).joined()
    }
  }

  /// White space, with the four separators of ASCII among it.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }
}
