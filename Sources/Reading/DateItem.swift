/// A number, word or mark of a line in which a date is looked for.
enum DateItem: Hashable {
  /// With its number of digits.
  case number(Int, Int)
  /// Lower case.
  case word(String)
  case mark(Character)

  var word: String? {
    if case .word(let word) = self { word } else { nil }
  }

  /// Whether it can be part of `kl. 10.15`, `T10:15:00Z` or `+02:00`.
  var isTime: Bool {
    switch self {
    case .number: true
    case .word(let word): ["kl", "klokken", "t", "z", "utc", "cet", "cest"].contains(word)
    case .mark(let mark): ".:+-,".contains(mark)
    }
  }

  static func items(of line: String) -> [DateItem] {
    var items: [DateItem] = []
    var rest = line.lowercased()[...]
    while let first = rest.first {
      let isDigit = first.isASCII && first.isNumber
      let run = rest.prefix { isDigit ? $0.isASCII && $0.isNumber : first.isLetter && $0.isLetter }
      if isDigit {
        items.append(.number(Int(run) ?? .max, run.count))
      } else if !run.isEmpty {
        items.append(.word(String(run)))
      } else if !first.isWhitespace {
        items.append(.mark(first))
      }
      rest = rest.dropFirst(max(1, run.count))
    }
    return items
  }
}
