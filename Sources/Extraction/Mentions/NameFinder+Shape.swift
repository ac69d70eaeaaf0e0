import DanishLanguage
import KnowledgeModel

extension NameFinder {
  /// The run of capitalised words from `start` on, with what joins them.
  func shaped(from start: Int, limit: Int, taken: (Int) -> Bool) -> NameRun {
    var end = start
    var isGenitive = false
    while end < min(limit, start + NameFinder.reach), !taken(end), end == start || !isLineBreak(before: end) {
      if end > start, splits(before: end, from: start, limit: limit) { break }
      if isNamePart(end, from: start) {
        end += 1
        if end < limit, isOwner(end - 1, from: start, next: end) {
          isGenitive = true
          break
        }
        if forms[end - 1].hasSuffix("-"), end + 1 < limit, ["og", "&"].contains(words[end].lower),
          words[end + 1].isCapitalised
        {
          end += 1
        }
        if forms[end - 1].hasSuffix("-"), end + 2 < limit, words[end].form == ",", forms[end + 1].hasSuffix("-"),
          words[end + 1].isCapitalised
        {
          end += 1
        }
        continue
      }
      let joint = joint(at: end, from: start, limit: limit, taken: taken)
      guard end > start, joint > 0 else { break }
      end += joint
    }
    if !isGenitive { isGenitive = end - start > 0 && isOwner(end - 1, from: start, next: end) }
    var parts = Array(forms[start..<end])
    if isGenitive, let last = parts.last { parts[parts.count - 1] = NameWords.withoutGenitive(last) ?? last }
    return NameRun(
      tokens: start..<end, name: name(start..<end, last: parts.last ?? ""), words: parts, isGenitive: isGenitive,
      entry: lexicons.names.value(of: parts))
  }

  /// No name has more tokens, so that the time stays linear in a text of capitals alone.
  private static let reach = 30

  /// A capitalised word, a number after an acronym, `el-Khatib`, `d'Arbigny`.
  private func isNamePart(_ place: Int, from start: Int) -> Bool {
    let word = words[place]
    if word.isCapitalised { return place == start || !isCompoundWord(word.form) }
    guard place > start else { return word.form.contains(where: \.isUppercase) }
    if word.wordForm.startsWithNumber {
      return word.form.count <= 2 && words[place - 1].isAcronym && place == start + 1
    }
    guard let mark = word.form.firstIndex(where: { "-'’".contains($0) }),
      word.form.index(after: mark) < word.form.endIndex,
      word.form[word.form.index(after: mark)].isUppercase
    else { return false }
    return lexicons.nameParticles.contains(String(word.form[..<mark])) || word.form[..<mark].count <= 2
  }

  /// How many tokens of a joint stand at `place`, 0 for none: `von der`, `&`, `"Luffe"`, `af` in `Foreningen af …`.
  private func joint(at place: Int, from start: Int, limit: Int, taken: (Int) -> Bool) -> Int {
    guard place > start else { return 0 }
    func isPart(_ index: Int) -> Bool {
      index < limit && words[index].isCapitalised && !taken(index) && !isLineBreak(before: index)
    }
    let word = words[place]
    if ["&", "+"].contains(word.form) { return isPart(place + 1) ? 1 : 0 }
    if isNickname(at: place, limit: limit) { return 3 }
    // `von der`: up to three particles.
    var particles = place
    while particles < limit, particles - place < 3, lexicons.nameParticles.contains(forms[particles]),
      !NameFinder.danish.contains(words[particles].lower)
    { particles += 1 }
    if particles > place, isPart(particles) || particles < limit && isNamePart(particles, from: start) {
      return particles - place
    }
    let isOrganisation = takesComplement(place - 1, from: start)
    switch word.lower {
    case "af":
      if isPart(place + 1) {
        return isOrganisation || words[start].lower != words[place - 1].lower && takesComplement(start, from: start)
          || lexicons.nameParticles.contains("af") && evidence.isGiven(forms[start]) ? 1 : 0
      }
      // `Husmoderforeningen af 1922`
      let isYear =
        place + 1 < limit && forms[place + 1].count == 4
        && (Int(forms[place + 1]).map { (1700...2100).contains($0) } ?? false)
      return isYear && words[start].wordForm.organisationNoun != nil ? 2 : 0
    case "for":
      guard isOrganisation, isPart(place + 1) else { return 0 }
      return lexicons.names.longestMatch(in: forms, at: place + 1, limit: limit)?.value.nameClass == .party ? 0 : 1
    case "i", "på":
      guard isPart(place + 1) else { return 0 }
      if housesPlace(start, place) { return 1 }
      // `Hovedorganisationen af Officerer i Danmark`
      let hasComplement = words[start..<place].contains { ["af", "for"].contains($0.form) }
      return hasComplement && lexicons.names.value(of: [forms[place + 1]])?.nameClass == .country ? 1 : 0
    case "uden", "mod":
      return place == start + 1 && isPart(place + 1) && evidence.isOrdinary(words[start])
        && !evidence.isGiven(forms[start]) ? 1 : 0
    case "og": return joinsCommonNouns(place, from: start, limit: limit) ? 1 : 0
    default: return 0
    }
  }

  /// Particles that are ordinary words in Danish.
  private static let danish: WordSet = ["i", "på", "og", "af", "for", "til", "ved", "under"]

  /// Whether a capitalised word is an organisation noun: `Foreningen`, `Institut`, `Hovedorganisationen`.
  private func takesComplement(_ place: Int, from start: Int) -> Bool {
    if let noun = words[place].wordForm.organisationNoun {
      return !["party", "country", "place", "parliament", "outlet", "government"].contains(noun.kind)
        || noun.lemma == "tidsskrift"
    }
    return lexicons.organisationWords.kind(of: [forms[place], "X"]) != nil && !evidence.isGiven(forms[start])
  }

  /// `Skibsmuseet i Troense`, `Retten i Horsens`: one capitalised noun of an institution that lies somewhere.
  private func housesPlace(_ start: Int, _ place: Int) -> Bool {
    guard place == start + 1 else { return false }
    let word = words[start]
    if word.form == "Retten" || word.form == "Statsadvokaten" { return true }
    guard !opens(start) || evidence.stands(word.form, words[place].form),
      let noun = word.wordForm.organisationNoun, noun.isDefinite, evidence.isDictionaryCompound(word.lower)
    else { return false }
    return ["museum", "university", "school", "court", "parliament", "hospital", "theatre", "association", "church"]
      .contains(noun.kind)
  }

  /// `Farve og Lak`: both ordinary words.
  private func joinsCommonNouns(_ place: Int, from start: Int, limit: Int) -> Bool {
    guard lexicons.names.value(of: Array(forms[start..<place])) == nil,
      lexicons.organisationWords.kind(of: Array(forms[start..<place])) == nil
        || words[start..<place].contains(where: { $0.form == "for" })
    else { return false }
    guard place + 1 < limit, words[place + 1].isCapitalised, !evidence.isGiven(forms[place + 1]) else { return false }
    return words[place - 1].wordForm.isDictionaryWord && words[place + 1].wordForm.isDictionaryWord
      && !evidence.isGiven(forms[start]) && !lexicons.surnames.contains(forms[place + 1])
  }

  /// `Lejf "Luffe" Brandstrup`.
  private func isNickname(at place: Int, limit: Int) -> Bool {
    place + 3 < limit && words[place + 1].isCapitalised && words[place + 3].isCapitalised
      && NameFinder.quotes.contains(words[place].form) && NameFinder.quotes.contains(words[place + 2].form)
  }

  private static let quotes = ClauseWords.quotes.union(["'"])

  /// Whether an organisation ends and a person begins: `Falster Provsti | Jens Thorup`.
  private func splits(before place: Int, from start: Int, limit: Int) -> Bool {
    guard words[place].isCapitalised else { return false }
    let left = Array(forms[start..<place])
    if isSecondName(place, behind: left, from: start) { return true }
    guard !evidence.isGiven(left[0]) || lexicons.names.value(of: left).map({ $0.nameClass == .outlet }) ?? false else {
      return false
    }
    let entry = lexicons.names.value(of: left)
    if evidence.isGiven(forms[place]), place + 1 < limit, words[place + 1].isCapitalised,
      !isLineBreak(before: place + 1)
    {
      if entry != nil || lexicons.organisationWords.kind(of: left) != nil { return true }
      if let last = left.last, evidence.organisationNoun(last.lowercased()) != nil { return true }
      let before = start > 0 && words[start - 1].sentence == words[start].sentence ? words[start - 1].lower : ""
      return ["i", "hos", "ved", "på", "fra"].contains(before)
    }
    if persons.contains(place),
      evidence.organisationNoun(left.last?.lowercased() ?? "") != nil || entry != nil
        || start > 0 && ["i", "hos", "ved", "på", "fra"].contains(words[start - 1].lower)
    {
      return true
    }
    guard let entry, [.party, .place, .municipality, .country].contains(entry.nameClass) else { return false }
    let right = lexicons.names.longestMatch(in: forms, at: place, limit: limit) { NameWords.withoutGenitive($0) }
    return right.map { [.organisation, .party, .outlet].contains($0.value.nameClass) } ?? false
  }

  /// `afløser Berg Håkon Lund`, `afløste Lone Berg Håkon Lund`: a name, then another whole one, where the verb stands
  /// before both.
  private func isSecondName(_ place: Int, behind left: [String], from start: Int) -> Bool {
    guard let first = left.first, let last = left.last, evidence.isGiven(forms[place]), !evidence.isGiven(last),
      left.count == 1 ? evidence.isSurnameHere(first) : evidence.isGiven(first),
      place + 1 < words.count, words[place + 1].isCapitalised, !isLineBreak(before: place + 1), start > 0,
      words[start - 1].sentence == words[start].sentence, case let before = words[start - 1].lower
    else { return false }
    return lexicons.verbs.forms(of: before).contains { $0.tense == .present || $0.tense == .past }
      || left.count > 1 && lexicons.titles.longestMatch(in: [before], at: 0, limit: 1) != nil
  }

  /// `Vestas-aktien`: the part after the hyphen is an ordinary word.
  private func isCompoundWord(_ form: String) -> Bool {
    guard let hyphen = form.lastIndex(of: "-"), let tail = form[form.index(after: hyphen)...].first else {
      return false
    }
    return tail.isLowercase && !lexicons.nameParticles.contains(String(form[form.index(after: hyphen)...]))
  }

  // MARK: - Genitive

  /// Whether a word of a run is in the genitive and what it owns lies outside the name.
  private func isOwner(_ place: Int, from start: Int, next: Int) -> Bool {
    guard let base = NameWords.withoutGenitive(forms[place]) else { return false }
    // `Liesbeth Vandenbroeck`
    if place == start, persons.contains(start), !forms[place].contains("'"), !forms[place].contains("’") {
      return false
    }
    let nextWord =
      next < words.count && words[next].sentence == words[place].sentence && !isLineBreak(before: next)
      ? words[next] : nil
    guard isGenitive(place, base, from: start, nextWord) else { return false }
    guard let nextWord, nextWord.isCapitalised else { return true }
    // `Novos Jens Lund` ends in Novo, `Limfjordens Sparekasse` is one name.
    if evidence.isGiven(nextWord.form) {
      return !(evidence.isGiven(forms[start]) && place == start) || !lexicons.surnames.contains(base)
    }
    if evidence.isOrdinary(nextWord) || lexicons.organisationWords.kind(of: ["X", nextWord.form]) != nil
      || evidence.isCommonNoun(nextWord.lower)
    {
      return lexicons.titles.compound(nextWord.lower) != nil
        || lexicons.titles.longestMatch(in: [nextWord.lower], at: 0, limit: 1) != nil
    }
    return true
  }

  private func isGenitive(_ place: Int, _ base: String, from start: Int, _ next: Word?) -> Bool {
    let form = forms[place]
    if form.hasSuffix("'s") || form.hasSuffix("’s") || form.hasSuffix("'") || form.hasSuffix("’") { return true }
    let prefix = Array(forms[start..<place])
    if lexicons.names.value(of: prefix + [form]) != nil { return false }
    if lexicons.names.value(of: prefix + [base]) != nil { return true }
    let lower = form.lowercased()
    if evidence.isDictionaryWord(lower), !evidence.isDictionaryWord(base.lowercased()) { return false }
    if lexicons.functionWords.contains(base.lowercased()) { return false }
    let owns = ownable(next)
    let isBaseHere = evidence.has(base)
    if evidence.isKnown(form) {
      let isBaseKnown = evidence.isKnown(base) || isBaseHere
      return isBaseKnown && (isBaseHere || place > start) && !lexicons.surnames.contains(form) && owns
    }
    if isBaseHere { return true }
    // `Arla Foods.`
    if evidence.closesPhrase(form) { return false }
    if evidence.isKnown(base) { return owns || next?.isCapitalised ?? false }
    if Genitive.base(of: form, isKnown: { _ in false }) == nil { return false }
    if form.count > 3, form.dropLast().allSatisfy(\.isUppercase) { return true }
    guard let next else { return false }
    if next.isCapitalised {
      return evidence.isGiven(next.form) && !evidence.isGiven(forms[start]) || evidence.isCommonNoun(base.lowercased())
    }
    return owns
  }

  /// Whether the word can be what a genitive owns.
  private func ownable(_ word: Word?) -> Bool {
    guard let word, word.isLetterOrDigit else { return false }
    if NameFinder.modifiers.contains(word.lower) { return true }
    if word.isFunctionWord || SpeechVerbs.reporting.contains(word.lower) { return false }
    let isVerb = word.verbs.contains { $0.tense == .present || $0.tense == .past }
    return !isVerb || evidence.isNoun(word.lower)
      || lexicons.titles.longestMatch(in: [word.lower], at: 0, limit: 1) != nil
  }

  private static let modifiers: WordSet = [
    "nye", "tidligere", "egen", "egne", "nuværende", "første", "ny", "store", "næste", "gamle", "eget",
  ]
}
