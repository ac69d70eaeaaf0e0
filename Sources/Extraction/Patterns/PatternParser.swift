import DanishLanguage

/// Reads a pattern's source by recursive descent.
struct PatternParser {
  private var tokens: [String]
  private var position = 0
  private let source: String

  init(_ source: String) {
    self.source = source
    tokens = PatternParser.cut(source)
  }

  mutating func parse() throws(Pattern.SyntaxError) -> Pattern.Element {
    let element = try sequence()
    guard position == tokens.count else { throw error("unexpected '\(tokens[position])'") }
    return element
  }

  private mutating func sequence() throws(Pattern.SyntaxError) -> Pattern.Element {
    var elements: [Pattern.Element] = []
    while position < tokens.count, tokens[position] != "]", tokens[position] != "|" {
      var element = try single()
      if position < tokens.count, tokens[position] == "?" {
        position += 1
        element = .maybe(element)
      }
      elements.append(element)
    }
    guard !elements.isEmpty else { throw error("an empty group") }
    return elements.count == 1 ? elements[0] : .sequence(elements)
  }

  private mutating func single() throws(Pattern.SyntaxError) -> Pattern.Element {
    let token = tokens[position]
    position += 1
    switch token {
    case "!": return .not(try single())
    case "[":
      var choices = [try sequence()]
      while position < tokens.count, tokens[position] == "|" {
        position += 1
        choices.append(try sequence())
      }
      guard position < tokens.count, tokens[position] == "]" else { throw error("a '[' without its ']'") }
      position += 1
      return choices.count == 1 ? choices[0] : .either(choices)
    case "~": return .gap(5, any: false)
    case "~~": return .gap(12, any: true)
    case "^": return .start
    case "$": return .end
    case ",", ":", "(", ")", "-", "–", ";": return .mark(token)
    default:
      if token.hasPrefix("'") {
        return .words(
          Pattern.Words(WordSet(token.dropFirst().dropLast().split(separator: "|").map(String.init))))
      }
      return try kind(token)
    }
  }

  private func kind(_ token: String) throws(Pattern.SyntaxError) -> Pattern.Element {
    let halves = token.split(separator: "=", maxSplits: 1).map(String.init)
    let capture = halves.count > 1 ? halves[1] : nil
    var name = ""
    var features: [Pattern.Feature] = []
    var isPositive = true
    var part = ""
    func feature(_ word: String, _ value: Bool) throws(Pattern.SyntaxError) -> Pattern.Feature {
      switch word {
      case "gen": .genitive(value)
      case "def": .definite(value)
      case "plural": .plural(value)
      case "pron": .pronoun(value)
      case "bare": .bare(value)
      case "local": .local(value)
      default: throw error("no feature '\(word)'")
      }
    }
    for character in halves[0] + "." {
      if character == "." || character == "!" {
        if name.isEmpty { name = part } else { features.append(try feature(part, isPositive)) }
        isPositive = character == "."
        part = ""
      } else {
        part.append(character)
      }
    }
    if name == "people" { return .people(capture: capture) }
    guard let kind = Pattern.Kind(rawValue: name) else { throw error("no element '\(name)'") }
    return .kind(Pattern.Thing(kind, features: features, capture: capture))
  }

  private func error(_ problem: String) -> Pattern.SyntaxError {
    Pattern.SyntaxError(description: "pattern '\(source)': \(problem)")
  }

  private static func cut(_ source: String) -> [String] {
    var tokens: [String] = []
    var part = ""
    var isQuoted = false
    func flush() {
      if !part.isEmpty { tokens.append(part) }
      part = ""
    }
    for character in source {
      if isQuoted {
        part.append(character)
        if character == "'" {
          isQuoted = false
          flush()
        }
      } else if character == "'" {
        flush()
        part = "'"
        isQuoted = true
      } else if character.isWhitespace {
        flush()
      } else if "[]|?".contains(character) || character == "!" && part.isEmpty {
        flush()
        tokens.append(String(character))
      } else {
        part.append(character)
      }
    }
    flush()
    return tokens
  }
}
