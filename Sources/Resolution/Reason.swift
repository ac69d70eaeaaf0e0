/// The words for why nodes were made one.
enum Reason {
  static func sameName(_ a: String, _ b: String) -> String {
    a == b ? "same name: '\(a)'" : "same name, spelled two ways: \(pair(a, b))"
  }

  static func sameName(_ a: String, _ b: String, sharing shared: String) -> String {
    sameName(a, b) + ", and both with \(shared)"
  }

  static func knownNames(_ a: String, _ b: String) -> String {
    "known to be names of one: \(pair(a, b))"
  }

  static func explained(_ short: String, _ name: String, in article: String) -> String {
    "'\(short)' is short for '\(name)' in \(article)"
  }

  static func initials(_ short: String, _ name: String) -> String {
    "'\(short)' has the initials of '\(name)', with the same people and posts"
  }

  static func shortForm(_ short: String, _ name: String) -> String {
    "'\(short)' is a short form of '\(name)', with the same people and posts"
  }

  static func shorterName(_ short: String, _ full: String, sharing shared: String) -> String {
    "'\(short)' is a shorter form of '\(full)', and both with \(shared)"
  }

  static func samePost(_ title: String, _ organisation: String) -> String {
    "same title at the same organisation: '\(title)', '\(organisation)'"
  }

  static func sameHolder(_ title: String, _ person: String) -> String {
    "same title held by the same person: '\(title)', '\(person)'"
  }

  private static func pair(_ a: String, _ b: String) -> String {
    let (first, second) = a.utf8.lexicographicallyPrecedes(b.utf8) ? (a, b) : (b, a)
    return "'\(first)', '\(second)'"
  }
}
