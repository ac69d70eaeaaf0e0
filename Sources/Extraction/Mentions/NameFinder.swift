import DanishLanguage
import KnowledgeModel

/// Finds names: what the lexicons list, and runs of capitalised words.
struct NameFinder {
  let words: [Word]
  let lexicons: Lexicons
  /// Lower-case words that the article itself uses as ordinary words.
  private let ordinary: Set<String>
  private let forms: [String]

  init(_ words: [Word], lexicons: Lexicons) {
    self.words = words
    self.lexicons = lexicons
    forms = words.map(\.form)
    ordinary = Set(words.lazy.filter { !$0.isCapitalised }.map(\.lower))
  }

  /// The names of a sentence, in order; tokens of `taken` are left alone.
  func runs(in sentence: Range<Int>, taken: (Int) -> Bool) -> [NameRun] {
    var runs: [NameRun] = []
    var place = sentence.lowerBound
    let isShouted = isAllCapitals(sentence)
    while place < sentence.upperBound {
      if !taken(place), let run = run(at: place, limit: sentence.upperBound, taken: taken, isShouted: isShouted) {
        runs.append(run)
        place = run.tokens.upperBound
      } else {
        place += 1
      }
    }
    return runs
  }

  private func run(at start: Int, limit: Int, taken: (Int) -> Bool, isShouted: Bool) -> NameRun? {
    let listed = listed(at: start, limit: limit)
    guard !isShouted, begins(start, limit: limit, taken: taken) else { return listed }
    let shaped = shaped(from: start, limit: limit, taken: taken)
    guard let listed else { return shaped }
    if listed.tokens.upperBound >= shaped.tokens.upperBound || listed.isGenitive { return listed }
    // `Aarhus Teater` is more than Aarhus, but in `Danmark Lars` a person begins.
    if listed.entry?.nameClass == .country { return listed }
    if lexicons.givenNames.keys.contains(forms[listed.tokens.upperBound]), lexicons.organisationWords.kind(of: shaped.words) == nil,
      !lexicons.givenNames.keys.contains(forms[start])
    {
      return listed
    }
    return shaped
  }

  private func listed(at start: Int, limit: Int) -> NameRun? {
    let found = lexicons.names.longestMatch(in: forms, at: start, limit: limit) { self.withoutGenitive($0) }
    guard let found else { return nil }
    let end = start + found.count
    let word = words[start]
    // An ordinary word that happens to be a name too needs more than a sentence's capital.
    if found.count == 1, word.opensSentence, isOrdinary(word) { return nil }
    if found.count == 1, !word.isCapitalised, word.form.first?.isNumber != true { return nil }
    var parts = Array(forms[start..<end])
    if found.altered, let last = parts.last { parts[parts.count - 1] = withoutGenitive(last) ?? last }
    return NameRun(tokens: start..<end, words: parts, isGenitive: found.altered, entry: found.value)
  }

  private func isOrdinary(_ word: Word) -> Bool {
    lexicons.functionWords.contains(word.lower) || ordinary.contains(word.lower)
  }

  /// Whether a name may begin here.
  private func begins(_ place: Int, limit: Int, taken: (Int) -> Bool) -> Bool {
    let word = words[place]
    guard word.isCapitalised, word.form.first?.isLetter ?? false else { return false }
    if word.form.hasSuffix("-"), place + 2 < limit, words[place + 1].lower == "og" { return words[place + 2].isCapitalised }
    if !word.opensSentence {
      let previous = words[place - 1].form
      if [":", "»", "\"", "“", "”"].contains(previous) { return !isOrdinary(word) }
      return !["De", "I", "Deres", "Dem", "Jeres"].contains(word.form)
    }
    if isOrdinary(word) { return lexicons.givenNames.keys.contains(word.form) && place + 1 < limit && words[place + 1].isCapitalised }
    let base = withoutGenitive(word.form) ?? word.form
    if lexicons.givenNames.keys.contains(word.form) || lexicons.surnames.contains(word.form) || lexicons.surnames.contains(base)
      || word.isAcronym || word.hasInnerCapital || lexicons.organisationWords.kind(of: [base]) != nil
    {
      return true
    }
    if place + 1 < limit, !taken(place + 1), words[place + 1].isCapitalised { return true }
    return words.contains { !$0.opensSentence && ($0.form == word.form || $0.form == base) }
  }

  /// The run of capitalised words from `start` on.
  private func shaped(from start: Int, limit: Int, taken: (Int) -> Bool) -> NameRun {
    var end = start
    var isGenitive = false
    while end < limit, !taken(end) {
      let word = words[end]
      if word.isCapitalised || end > start && word.form.first?.isNumber == true && word.form.count <= 2 && words[end - 1].isAcronym {
        end += 1
        if end < limit, endsInGenitive(end - 1, from: start, next: end) {
          isGenitive = true
          break
        }
        if word.form.hasSuffix("-"), end + 1 < limit, ["og", "&"].contains(words[end].lower), words[end + 1].isCapitalised { end += 1 }
        continue
      }
      guard end > start, end + 1 < limit, words[end + 1].isCapitalised, !taken(end + 1) else { break }
      let isParticle = lexicons.nameParticles.contains(word.lower) && !["i", "på", "og"].contains(word.lower)
      let isAmpersand = word.form == "&" || word.form == "+"
      if isParticle || isAmpersand {
        end += 1
      } else if isNickname(at: end, limit: limit) {
        end += 3
      } else if word.lower == "i" || word.lower == "på", end == start + 1, heads(words[start]) {
        end += 1
      } else {
        break
      }
    }
    if !isGenitive, end == limit || !words[end].isCapitalised { isGenitive = endsInGenitive(end - 1, from: start, next: end) }
    var parts = Array(forms[start..<end])
    if isGenitive, let last = parts.last { parts[parts.count - 1] = withoutGenitive(last) ?? last }
    let entry = lexicons.names.value(of: parts)
    return NameRun(tokens: start..<end, words: parts, isGenitive: isGenitive, entry: entry)
  }

  /// `Retten i Horsens`, `Foreningen af …`: a definite organisation noun with a capital.
  private func heads(_ word: Word) -> Bool {
    !word.opensSentence && lexicons.organisationNouns[word.lower]?.isDefinite ?? false || word.form == "Retten"
  }

  /// `Lejf "Luffe" Brandstrup`.
  private func isNickname(at place: Int, limit: Int) -> Bool {
    let quotes: Set<String> = ["\"", "“", "”", "»", "«", "'"]
    return place + 3 < limit && quotes.contains(words[place].form) && words[place + 1].isCapitalised
      && quotes.contains(words[place + 2].form) && words[place + 3].isCapitalised
  }

  /// Whether the last word of a run is in the genitive. An `s` is one where the word without it is a known name, or
  /// where the word is none and something that can be owned follows.
  private func endsInGenitive(_ place: Int, from start: Int, next: Int) -> Bool {
    let form = forms[place]
    guard let base = withoutGenitive(form) else { return false }
    if form.hasSuffix("'s") || form.hasSuffix("’s") || form.hasSuffix("'") || form.hasSuffix("’") { return true }
    let isKnown = lexicons.givenNames.keys.contains(form) || lexicons.surnames.contains(form)
    let isBaseKnown = lexicons.surnames.contains(base) || lexicons.givenNames.keys.contains(base)
      || lexicons.names.value(of: Array(forms[start..<place]) + [base]) != nil || words.contains { $0.form == base }
    let nextWord = next < words.count && words[next].sentence == words[place].sentence ? words[next] : nil
    if isKnown { return isBaseKnown && place > start && !(nextWord?.isCapitalised ?? false) && ownable(nextWord) && !lexicons.surnames.contains(form) }
    if isBaseKnown { return true }
    if form.count > 3, form.dropLast().allSatisfy(\.isUppercase) { return true }
    guard let nextWord else { return false }
    if nextWord.isCapitalised { return lexicons.givenNames.keys.contains(nextWord.form) && !lexicons.givenNames.keys.contains(forms[start]) }
    return ownable(nextWord) && !form.hasSuffix("ss") && lexicons.names.value(of: Array(forms[start...place])) == nil
  }

  private func ownable(_ word: Word?) -> Bool {
    guard let word, word.isLetterOrDigit else { return false }
    return !lexicons.functionWords.contains(word.lower) || ["nye", "tidligere", "egen", "egne", "nuværende", "første", "ny", "store", "næste"].contains(word.lower)
  }

  private func withoutGenitive(_ word: String) -> String? {
    for ending in ["'s", "’s"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    if word.hasSuffix("'") || word.hasSuffix("’") { return String(word.dropLast()) }
    return word.count > 2 && word.hasSuffix("s") ? String(word.dropLast()) : nil
  }

  private func isAllCapitals(_ sentence: Range<Int>) -> Bool {
    let letters = words[sentence].filter { $0.form.first?.isLetter ?? false }
    return letters.count > 2 && letters.allSatisfy { $0.form == $0.form.uppercased() }
  }
}
