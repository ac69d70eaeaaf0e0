/// The outline of a word: `Xx` for `Hansen`, `XX-x` for `EU-land`, runs shortened.
struct WordShape {
  /// Runs of one kind of character are written once.
  let short: [UInt8]
  /// Runs are written up to four long.
  let long: [UInt8]
  let isCapitalised: Bool
  let hasCapital: Bool
  let isAllCapitals: Bool
  let hasLowerCase: Bool
  let hasDigit: Bool
  let hasLetter: Bool

  init(_ form: String) {
    var short: [UInt8] = []
    var long: [UInt8] = []
    var run = 0
    var (capitals, lowers, digits) = (0, 0, 0)
    for scalar in form.unicodeScalars {
      let kind: UInt8
      let properties = scalar.properties
      if scalar.isASCII ? (65...90).contains(scalar.value) : properties.isUppercase {
        kind = UInt8(ascii: "X")
        capitals += 1
      } else if scalar.isASCII ? (97...122).contains(scalar.value) : properties.isAlphabetic {
        kind = UInt8(ascii: "x")
        lowers += 1
      } else if (48...57).contains(scalar.value) {
        kind = UInt8(ascii: "0")
        digits += 1
      } else {
        kind = scalar.isASCII ? UInt8(scalar.value) : UInt8(ascii: "?")
      }
      run = short.last == kind ? run + 1 : 1
      if run == 1 { short.append(kind) }
      if run <= 4 { long.append(kind) }
    }
    self.short = short
    self.long = long
    isCapitalised = short.first == UInt8(ascii: "X")
    hasCapital = capitals > 0
    isAllCapitals = capitals > 1 && lowers == 0
    hasLowerCase = lowers > 0
    hasDigit = digits > 0
    hasLetter = capitals + lowers > 0
  }
}
