import DanishLanguage
import KnowledgeModel

/// Decides what a name names, by weighing lexicons, shape and the words around each of its occurrences. One decision
/// a name: the weights of all its occurrences are added.
struct NameJudge {
  let words: [Word]
  let lexicons: Lexicons
  /// Where titles stand: the token after a title to the title, and the token before it.
  let titleEndingAt: [Int: TitleMention]
  let titleStartingAt: [Int: TitleMention]

  typealias Weights = [Draft.Kind: Double]

  static let reporting: Set<String> = [
    "siger", "sagde", "fortæller", "fortalte", "udtaler", "udtalte", "forklarer", "forklarede", "oplyser", "oplyste",
    "mener", "svarer", "svarede", "skriver", "skrev", "tilføjer", "understreger", "lyder", "vurderer", "bekræfter",
    "afviser", "erkender", "fastslår", "konstaterer", "kommenterer", "meddeler", "lover", "siges",
  ]

  /// What the name itself tells, wherever it stands.
  func own(_ run: NameRun) -> Weights {
    var weights: Weights = [:]
    let parts = run.words
    let given = lexicons.givenNames.keys
    if let entry = run.entry {
      switch entry.nameClass {
      case .outlet: weights[.outlet, default: 0] += 5
      case .organisation, .party: weights[.organisation, default: 0] += 5
      case .country, .municipality, .place: weights[.place, default: 0] += parts.count > 1 || !lexicons.surnames.contains(parts[0]) ? 4 : 2
      }
    }
    if let first = parts.first, let last = parts.last {
      let isFirstGiven = given.contains(first) || first.contains("-") && given.contains(String(first.prefix { $0 != "-" }))
      if parts.count > 1 {
        if isFirstGiven { weights[.person, default: 0] += 3 }
        if lexicons.surnames.contains(last) || last.hasSuffix("sen") { weights[.person, default: 0] += 2 }
        if first.count == 2 && first.hasSuffix(".") || first.filter({ $0 == "." }).count > 1 { weights[.person, default: 0] += 1.5 }
        if parts.contains(where: { lexicons.nameParticles.contains($0) }) { weights[.person, default: 0] += 1 }
        if parts.count <= 4, parts.allSatisfy({ $0.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" || $0.isUppercase } && !$0.allSatisfy(\.isUppercase) }) {
          weights[.person, default: 0] += 1.2
        }
      } else {
        if isFirstGiven { weights[.person, default: 0] += 1.5 }
        if lexicons.surnames.contains(first) || first.hasSuffix("sen") { weights[.person, default: 0] += 1 }
      }
    }
    if lexicons.organisationWords.kind(of: parts) != nil { weights[.organisation, default: 0] += 4 }
    if parts.contains("&") || parts.contains("+") { weights[.organisation, default: 0] += 3 }
    if let last = parts.last?.lowercased() {
      for ending in NameJudge.outletEndings where last.hasSuffix(ending) && (last.count > ending.count || parts.count > 1) {
        weights[.outlet, default: 0] += ending.count > 4 ? 4 : 3
        break
      }
    }
    if parts.count == 1, let word = parts.first {
      let letters = word.filter(\.isLetter)
      if (2...6).contains(letters.count), letters.allSatisfy(\.isUppercase) { weights[.organisation, default: 0] += 2.5 }
      if word.dropFirst().contains(where: \.isUppercase), word.contains(where: \.isLowercase), !word.contains("-") { weights[.organisation, default: 0] += 1.5 }
      if word.contains(where: \.isNumber) { weights[.organisation, default: 0] += 1.5 }
      if NameJudge.placeEndings.contains(where: { word.count > $0.count + 2 && word.lowercased().hasSuffix($0) }) { weights[.place, default: 0] += 0.8 }
    } else if parts.contains(where: { $0.count > 1 && $0.allSatisfy(\.isUppercase) }) {
      weights[.organisation, default: 0] += 1.5
    }
    return weights
  }

  private static let outletEndings = ["avisen", "bladet", "tidende", "folkeblad", "stiftstidende", "avis", "nyheder", "nyhederne", "dagblad", "radio", "watch", "nyt", "posten", "magasinet", "tv"]
  private static let placeEndings = ["borg", "strup", "rup", "lev", "løse", "inge", "by", "ager", "bjerg", "købing", "havn", "sund", "ø"]

  /// What the words around one occurrence tell.
  func context(_ run: NameRun) -> Weights {
    var weights: Weights = [:]
    let start = run.tokens.lowerBound
    let end = run.tokens.upperBound
    let sentence = words[start].sentence
    func word(_ place: Int) -> Word? { words.indices.contains(place) && words[place].sentence == sentence ? words[place] : nil }
    let before = word(start - 1)?.lower ?? ""
    let beforeThat = word(start - 2)?.lower ?? ""
    let after = word(end)?.lower ?? ""
    let afterThat = word(end + 1)?.lower ?? ""

    if let title = titleEndingAt[start], !title.isPlural { weights[.person, default: 0] += title.isDefinite ? 1.5 : 3 }
    if before == ",", titleEndingAt[start - 1] != nil { weights[.person, default: 0] += 1.5 }
    if run.isGenitive {
      if titleStartingAt[end] != nil { weights[.organisation, default: 0] += 1.5 }
    } else {
      if after == "(", let letter = word(end + 1)?.form, lexicons.partyLetters[letter] != nil { weights[.person, default: 0] += 3 }
      if after == ",", afterThat.count == 2, Int(afterThat) != nil { weights[.person, default: 0] += 3 }
      if after == ",", titleStartingAt[end + 1] != nil { weights[.person, default: 0] += 1.5 }
      if NameJudge.reporting.contains(after) { weights[.person, default: 0] += 0.7; weights[.outlet, default: 0] += ["skriver", "skrev", "oplyser", "meddeler"].contains(after) ? 0.7 : 0 }
      if ["stopper", "fratræder", "tiltræder", "fylder", "døde", "begynder"].contains(after) { weights[.person, default: 0] += 1 }
    }
    if ["siger", "sagde", "fortæller", "forklarer", "mener", "udtaler", "svarer", "tilføjer"].contains(before) { weights[.person, default: 0] += 1.5 }
    if ["skriver", "skrev", "erfarer", "erfarede"].contains(before) { weights[.outlet, default: 0] += 1.5 }
    if before == "ifølge" { weights[.outlet, default: 0] += 0.8 }
    if before == "for", beforeThat == "over" { weights[.outlet, default: 0] += 1.2; weights[.person, default: 0] += 0.3 }
    if before == "til", saysNearby(before: start - 1, sentence: sentence) { weights[.outlet, default: 0] += 2 }
    if after == "til", ["siger", "fortæller"].contains(before) { weights[.person, default: 0] += 1.5 }
    if ["hos", "i", "på", "ved", "for"].contains(before) {
      if titleEndingAt[start - 1] != nil {
        weights[.organisation, default: 0] += 2
      } else if before == "i" {
        weights[.place, default: 0] += 1.2
        weights[.organisation, default: 0] += 0.6
      } else if before == "hos" {
        weights[.organisation, default: 0] += 1.5
      }
      weights[.person, default: 0] -= before == "for" || before == "hos" ? 0.2 : 1
    }
    if let noun = lexicons.organisationNouns[before], !run.isGenitive || noun.isDefinite {
      if noun.kind == "outlet" { weights[.outlet, default: 0] += 4 } else if noun.kind != "country", noun.kind != "government" { weights[.organisation, default: 0] += 3.5 }
    }
    if lexicons.companyForms.contains(word(end)?.form ?? "") { weights[.organisation, default: 0] += 4 }
    if lexicons.kinship.keys.contains(before) || before == "," && lexicons.kinship.keys.contains(beforeThat) { weights[.person, default: 0] += 2 }
    if ["ansætter", "fyrer", "køber", "ejer", "opkøber", "henter", "afskediger"].contains(after) { weights[.organisation, default: 0] += 1 }
    if lexicons.nationalities[before]?.isAdjective ?? false { weights[.person, default: 0] += 0.3; weights[.organisation, default: 0] += 0.5 }
    return weights
  }

  private func saysNearby(before place: Int, sentence: Int) -> Bool {
    var back = place - 1
    while back >= 0, words[back].sentence == sentence, place - back <= 8 {
      if NameJudge.reporting.contains(words[back].lower) { return true }
      back -= 1
    }
    return false
  }

  /// The heaviest kind; what has no evidence at all is a person if it has two to four words, else a place.
  func decide(_ weights: Weights, words count: Int) -> Draft.Kind {
    let best = Draft.Kind.allCases.max { (weights[$0] ?? 0, -$0.rawValue) < (weights[$1] ?? 0, -$1.rawValue) }
    guard let best, (weights[best] ?? 0) > 0.4 else { return count > 1 ? .person : .place }
    return best
  }
}
