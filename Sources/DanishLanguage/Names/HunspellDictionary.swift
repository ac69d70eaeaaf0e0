public import Foundation

/// Expands a Danish Hunspell dictionary (`da_DK.dic`, `da_DK.aff` of Stavekontrolden, numeric flags) into its word
/// forms, without genitives and without the parts that stand in compounds only.
public struct HunspellDictionary {
  private struct Suffix {
    let strip: String
    let add: String
    let flags: [Int]
    let condition: [Set<Character>?]
    let excluded: [Bool]
    let isGenitive: Bool
  }

  private static let forbidden = 6
  private static let onlyInCompounds = 36
  private static let genitive = 10
  private static let direction = 54

  private var suffixes: [Int: [Suffix]] = [:]
  private var classes: [Int: WordClasses] = [:]
  private var entries: [(word: String, flags: [Int], stem: String?, alternatives: [String])] = []

  /// - Throws: `ModelError` where a file cannot be read.
  public init(dictionary: URL, affixes: URL) throws(ModelError) {
    readAffixes(try HunspellDictionary.lines(of: affixes))
    for line in try HunspellDictionary.lines(of: dictionary).dropFirst() {
      let fields = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard let head = fields.first else { continue }
      let parts = head.split(separator: "/", maxSplits: 1)
      let flags = parts.count > 1 ? parts[1].split(separator: ",").compactMap { Int($0) } : []
      guard !flags.contains(HunspellDictionary.forbidden), let word = parts.first else { continue }
      func values(_ key: String) -> [String] {
        fields.dropFirst().filter { $0.hasPrefix(key) }.map { String($0.dropFirst(key.count)) }
      }
      entries.append((String(word), flags, values("st:").first, values("al:")))
    }
  }

  private static func lines(of url: URL) throws(ModelError) -> [Substring] {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      throw ModelError(file: url.path, problem: "cannot be read; install hunspell-da, or name another dictionary")
    }
    return text.precomposedStringWithCanonicalMapping.split(separator: "\n")
  }

  /// A comment before each rule tells its word class: `#Substantiv, fælleskøn`.
  private mutating func readAffixes(_ lines: [Substring]) {
    let names: [(start: String, found: WordClasses)] = [
      ("#Substantiv", .noun), ("#x Substantiv", .noun), ("#Verbalsubstantiv", .noun), ("#Verbum", .verb),
      ("#Adjektiv", .adjective), ("#Proprium", .name),
    ]
    var current: WordClasses = []
    for line in lines {
      if line.hasPrefix("#") { current = names.first { line.hasPrefix($0.start) }?.found ?? [] }
      let fields = line.split(separator: " ", omittingEmptySubsequences: true)
      guard fields.count >= 4, fields[0] == "SFX" || fields[0] == "PFX", let flag = Int(fields[1]) else { continue }
      classes[flag] = current
      guard fields[0] == "SFX", fields.count >= 5 else { continue }
      let parts = fields[3].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      let flags = parts.count > 1 ? parts[1].split(separator: ",").compactMap { Int($0) } : []
      guard !flags.contains(HunspellDictionary.onlyInCompounds) else { continue }
      let condition = HunspellDictionary.condition(fields[4].prefix { $0 != "\t" })
      suffixes[flag, default: []].append(
        Suffix(
          strip: fields[2] == "0" ? "" : String(fields[2]), add: parts[0] == "0" ? "" : String(parts[0]), flags: flags,
          condition: condition.map(\.letters), excluded: condition.map(\.isExcluding),
          isGenitive: line.contains("+GENITIV") || flag == HunspellDictionary.genitive))
    }
    classes[HunspellDictionary.direction] = [.name, .place]
  }

  /// `[^e]d` as a set for each letter; nil is any letter.
  private static func condition(_ text: Substring) -> [(letters: Set<Character>?, isExcluding: Bool)] {
    var found: [(letters: Set<Character>?, isExcluding: Bool)] = []
    var rest = text[...]
    while let letter = rest.popFirst() {
      if letter == "[" {
        let group = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(group.count + 1)
        found.append((Set(group.drop { $0 == "^" }), group.hasPrefix("^")))
      } else {
        found.append(letter == "." ? (nil, false) : ([letter], false))
      }
    }
    return found
  }

  /// Every form with the classes of all its readings.
  public func forms() -> [String: WordClasses] {
    var forms: [String: WordClasses] = [:]
    var stems: [String: WordClasses] = [:]
    for entry in entries where entry.stem == nil {
      let own = baseClasses(entry.word, entry.flags)
      stems[entry.word, default: []].formUnion(own)
      forms[entry.word, default: []].formUnion(own)
      for form in entry.alternatives { forms[form, default: []].formUnion(own.union(.inflected)) }
      expand(entry.word, entry.flags, own, into: &forms)
    }
    for entry in entries {
      guard let stem = entry.stem else { continue }
      let own = (stems[stem] ?? .uninflected).union(.inflected).union(
        baseClasses(entry.word, entry.flags, isStem: false))
      forms[entry.word, default: []].formUnion(own)
      expand(entry.word, entry.flags, own, into: &forms)
    }
    return forms
  }

  private func baseClasses(_ word: String, _ flags: [Int], isStem: Bool = true) -> WordClasses {
    var found = flags.reduce(into: WordClasses()) { $0.formUnion(classes[$1] ?? []) }
    if found.isEmpty && flags.contains(HunspellDictionary.genitive) { found = .noun }
    if found.isEmpty && isStem { found = .uninflected }
    if word.first?.isUppercase == true { found.formUnion(.name) }
    return found
  }

  private func expand(_ word: String, _ flags: [Int], _ base: WordClasses, into forms: inout [String: WordClasses]) {
    for flag in flags {
      for suffix in suffixes[flag] ?? [] where !suffix.isGenitive {
        guard fits(word, suffix), !suffix.add.hasSuffix("-"), !(suffix.strip.isEmpty && suffix.add.isEmpty) else {
          continue
        }
        let form = word.dropLast(suffix.strip.count) + suffix.add
        let found = (classes[flag] ?? []).isEmpty ? base : classes[flag] ?? []
        forms[String(form), default: []].formUnion(found.union(.inflected))
        expand(String(form), suffix.flags, found, into: &forms)
      }
    }
  }

  private func fits(_ word: String, _ suffix: Suffix) -> Bool {
    guard word.hasSuffix(suffix.strip) else { return false }
    let letters = Array(word.suffix(suffix.condition.count))
    guard letters.count == suffix.condition.count else { return false }
    for (place, letter) in letters.enumerated() {
      if let set = suffix.condition[place], set.contains(letter) == suffix.excluded[place] { return false }
    }
    return true
  }
}
