import DanishLanguage
import KnowledgeModel

/// What tells whether a name is a person's, an organisation's, an outlet's or neither: the lexicons, its shape, and
/// the words around it. Each clue has a name of its own, by which the model of kinds weighs it.
struct NameFeatures {
  let words: [Word]
  let lexicons: Lexicons
  let evidence: NameWords
  /// Where titles stand: by the token after a title, and by its first token.
  let titleEndingAt: [Int: TitleMention]
  let titleStartingAt: [Int: TitleMention]

  /// What the name itself tells, wherever it stands.
  func own(_ run: NameRun) -> [String] {
    var clues: [String] = []
    let parts = run.words
    guard let first = parts.first, let last = parts.last else { return [] }
    if let entry = run.entry {
      clues.append("listed as \(entry.nameClass.rawValue)")
      if parts.count == 1, evidence.isKnown(first) {
        clues.append("listed as \(entry.nameClass.rawValue), and a person's name")
      }
      if evidence.isOrdinary(first.lowercased()), parts.count == 1, first.first?.isUppercase ?? false {
        clues.append("listed as \(entry.nameClass.rawValue), and an ordinary word")
      }
      if ["street", "church", "sport", "club", "alliance", "royal", "culture"].contains(entry.detail) {
        clues.append("listed as \(entry.detail)")
      }
    } else {
      clues.append("in no list")
      if parts.count == 1 {
        clues.append(
          evidence.isOrdinary(first.lowercased())
            ? "an ordinary word" : evidence.isCommonNoun(first.lowercased()) ? "a common noun" : "an unknown word")
      }
      if let start = parts.indices.dropFirst().first(where: { lexicons.names.value(of: Array(parts[..<$0])) != nil }),
        let entry = lexicons.names.value(of: Array(parts[..<start]))
      {
        clues.append("begins with a listed \(entry.nameClass.rawValue)")
      }
      if parts.count > 1, let entry = lexicons.names.value(of: [last]) {
        clues.append("ends with a listed \(entry.nameClass.rawValue)")
      }
      if let base = NameWords.withoutGenitive(first), parts.count > 1, lexicons.names.value(of: [base]) != nil {
        clues.append("begins with a listed genitive")
      }
    }
    if NameFeatures.networks.contains(run.name) { clues.append("a social network") }
    clues.append(["no word", "one word", "two words", "three words"][min(parts.count, 3)])
    let isFirstGiven = evidence.isGiven(first)
    let isLastSurname =
      lexicons.surnames.contains(last) || last.hasSuffix("sen")
      || last.contains("-") && lexicons.surnames.contains(String(last.split(separator: "-").last ?? ""))
    if parts.count > 1 {
      if isFirstGiven { clues.append("given name first") }
      if isLastSurname { clues.append("surname last") }
      clues.append("given name \(isFirstGiven ? "first" : "not first"), surname \(isLastSurname ? "last" : "not last")")
      if first.hasSuffix("."), first.count <= 3 { clues.append("initial first") }
      let lowered = last.lowercased()
      let isLastOrdinary = evidence.isDictionaryWord(lowered)
      if isLastOrdinary { clues.append(isLastSurname ? "last word ordinary, and a surname" : "last word ordinary") }
      if !isLastOrdinary, !isLastSurname, evidence.isCommonNoun(lowered) { clues.append("last word a common noun") }
      if evidence.isDictionaryWord(first.lowercased()), !isFirstGiven { clues.append("first word ordinary") }
      if !isFirstGiven, !evidence.isOrdinary(first.lowercased()) { clues.append("first word unknown") }
      if parts.dropFirst().contains(where: { lexicons.nameParticles.contains($0) && $0.first?.isLowercase ?? false }) {
        clues.append("particle")
      }
      if parts.contains(where: { ["af", "for", "i", "og", "uden", "til"].contains($0) }) {
        clues.append("Danish joint")
      }
      if first.hasSuffix("s"), !isFirstGiven { clues.append("first word in s") }
      if parts.contains(where: { $0.count > 1 && $0.allSatisfy(\.isUppercase) }) { clues.append("acronym inside") }
      if lexicons.companyForms.contains(last) { clues.append("company form") }
    } else {
      if isFirstGiven { clues.append("a given name") }
      if isLastSurname { clues.append("a surname") }
    }
    if let kind = lexicons.organisationWords.kind(of: parts) {
      clues += ["organisation word", "organisation word: \(kind)"]
    }
    if let noun = evidence.organisationNoun(first.lowercased()) {
      clues.append("first word an organisation noun: \(noun.kind)")
    }
    if parts.count > 1, let noun = evidence.organisationNoun(last.lowercased()) {
      clues.append("last word an organisation noun: \(noun.kind)")
    }
    if parts.contains("&") || parts.contains("+") { clues.append("ampersand") }
    clues += letters(parts)
    return clues
  }

  /// What its letters tell.
  private func letters(_ parts: [String]) -> [String] {
    guard let last = parts.last else { return [] }
    var clues: [String] = []
    let lower = last.lowercased()
    if let ending = NameFeatures.outletEndings.first(where: {
      lower.hasSuffix($0) && (lower.count > $0.count || parts.count > 1)
    }) {
      clues.append("ends in \(ending)")
    }
    if last.dropFirst().contains("."), let tail = last.split(separator: ".").last, (2...3).contains(tail.count),
      tail.allSatisfy(\.isLowercase)
    {
      clues.append("a domain")
    }
    guard parts.count == 1 else { return clues }
    if last.dropFirst().contains(where: \.isUppercase) {
      let letters = last.filter(\.isLetter)
      if (2...6).contains(letters.count), letters.allSatisfy(\.isUppercase) { clues.append("an acronym") }
      if last.contains(where: \.isLowercase), !last.contains("-") { clues.append("a capital inside") }
    }
    if last.contains(where: \.isNumber) { clues.append("a number inside") }
    if last.contains("-") { clues.append("a hyphen inside") }
    if let ending = NameFeatures.placeEndings.first(where: { lower.hasSuffix($0) && last.count > $0.count + 2 }) {
      clues.append("ends in \(ending)")
    }
    return clues
  }

  private static let networks: WordSet = [
    "Facebook", "Twitter", "X", "LinkedIn", "Instagram", "TikTok", "Snapchat", "YouTube", "Bluesky", "Reddit",
  ]
  private static let outletEndings = [
    "avisen", "bladet", "tidende", "folkeblad", "stiftstidende", "avis", "nyheder", "nyhederne", "dagblad", "radio",
    "watch", "nyt",
    "posten", "magasinet", "tv", "times", "post",
  ]
  private static let placeEndings = [
    "vej", "gade", "vænget", "torv", "borg", "strup", "rup", "lev", "løse", "inge", "by", "ager", "bjerg", "købing",
    "havn", "sund", "ø", "gård",
  ]
}
