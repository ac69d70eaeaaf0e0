import DanishLanguage
import KnowledgeModel

/// Finds names: what the lexicons list, and runs of capitalised words with the small words that join them.
struct NameFinder {
  let words: [Word]
  let lexicons: Lexicons
  let forms: [String]
  /// Tells ordinary words from names.
  let evidence: NameWords
  private let text: String

  /// Where the name recogniser sees a person of two words or more begin.
  let persons: Set<Int>

  init(_ document: Document, words: [Word], lexicons: Lexicons, ordinaryWords: WordList?, recognised: [RecognisedName])
  {
    persons = Set(
      recognised.filter { $0.type == .person && $0.tokens.count > 1 && $0.confidence > 0.5 }.map(\.tokens.lowerBound))
    self.words = words
    self.lexicons = lexicons
    forms = words.map(\.form)
    evidence = NameWords(words, lexicons: lexicons, ordinaryWords: ordinaryWords)
    text = document.article.text
  }

  /// The names of a sentence, in order; tokens of `taken` are left alone.
  func runs(in sentence: Range<Int>, taken: (Int) -> Bool) -> [NameRun] {
    var runs: [NameRun] = []
    var place = sentence.lowerBound
    let isShouted = isAllCapitals(sentence)
    while place < sentence.upperBound {
      if !taken(place), let run = run(at: place, limit: sentence.upperBound, taken: taken, isShouted: isShouted) {
        if let (person, source) = credit(run) {
          runs += [person, source]
        } else {
          runs.append(run)
        }
        place = run.tokens.upperBound
      } else {
        place += 1
      }
    }
    return runs
  }

  private func run(at start: Int, limit: Int, taken: (Int) -> Bool, isShouted: Bool) -> NameRun? {
    if let part = compoundPart(at: start) { return part.name.isEmpty ? nil : part }
    let listed = byline(at: start) ?? listed(at: start, limit: limit)
    guard !isShouted, begins(start, limit: limit, taken: taken) else { return listed }
    if isApposed(start, limit: limit, taken: taken) {
      // `Venstres Lone Berg`
      return listed.flatMap { $0.isGenitive && $0.entry?.nameClass == .party ? $0 : nil }
    }
    let shaped = shaped(from: start, limit: limit, taken: taken)
    guard let listed else { return shaped }
    // `Aarhus Teater` is more than Aarhus.
    return listed.tokens.upperBound >= shaped.tokens.upperBound ? listed : shaped
  }

  private func listed(at start: Int, limit: Int) -> NameRun? {
    guard words[start].wordForm.mayBeginName,
      let found = lexicons.names.longestMatch(in: forms, at: start, limit: limit, ending: NameWords.withoutGenitive)
    else { return dateline(at: start) }
    let end = start + found.count
    let word = words[start]
    if (start + 1..<end).contains(where: { isLineBreak(before: $0) }) { return nil }
    // An ordinary word that happens to be a name too needs more than a sentence's capital.
    if found.count == 1, opens(start), evidence.isOrdinary(word), !evidence.stands(word.form),
      !isActing(end, found.value, isGenitive: found.altered)
    {
      return nil
    }
    if found.count == 1, !word.isCapitalised, !word.wordForm.startsWithNumber, !word.form.contains(".") { return nil }
    var parts = Array(forms[start..<end])
    var isGenitive = found.altered
    // `Ritzaus` is listed too.
    if !isGenitive, let last = parts.last, last.hasSuffix("s"),
      lexicons.names.value(of: parts.dropLast() + [String(last.dropLast())])?.name == found.value.name
    {
      isGenitive = true
    }
    if isGenitive, let last = parts.last { parts[parts.count - 1] = NameWords.withoutGenitive(last) ?? last }
    return NameRun(
      tokens: start..<end, name: name(start..<end, last: parts.last ?? ""), words: parts, isGenitive: isGenitive,
      entry: found.value)
  }

  /// Whether what stands before `place` acts as only its bearer does: `Børsen skriver`, `Venstre støtter`, `Venstres X`;
  /// an authority needs no more than its name.
  private func isActing(_ place: Int, _ entry: NameEntry, isGenitive: Bool) -> Bool {
    guard place < words.count else { return false }
    let next = words[place]
    switch entry.nameClass {
    case .outlet:
      // `Børsen kunne mandag fortælle, at …`
      return SpeechVerbs.reporting.contains(next.lower)
        || NameFinder.publishing.contains(next.lower)
        || ["kan", "kunne", "har", "havde"].contains(next.lower)
          && words[place...].prefix(6).contains {
            $0.sentence == next.sentence && SpeechVerbs.reported.contains($0.lower)
          }
    case .party, .organisation:
      if ["authority", "ministry"].contains(entry.detail) { return true }
      if isGenitive { return entry.nameClass == .party && next.isCapitalised }
      return next.verbs.contains {
        ($0.tense == .present || $0.tense == .past) && !["være", "blive"].contains($0.lemma)
      }
    default: return false
    }
  }

  /// What an outlet does besides: `Børsen nævner Lone Berg som kandidat`.
  private static let publishing: WordSet = ["nævner", "nævnte", "bringer", "bragte", "udpeger", "udpegede"]

  /// `Nato-landene` is no name but speaks of Nato; the name is empty where the first part is none.
  private func compoundPart(at place: Int) -> NameRun? {
    let form = forms[place]
    guard words[place].isCapitalised || words[place].wordForm.startsWithNumber, let hyphen = form.lastIndex(of: "-"),
      hyphen > form.startIndex,
      let tail = form[form.index(after: hyphen)...].first, tail.isLowercase, lexicons.names.value(of: [form]) == nil
    else { return nil }
    let first = String(form[..<hyphen])
    let lowerTail = String(form[form.index(after: hyphen)...]).lowercased()
    guard lowerTail.count > 3, !lexicons.nameParticles.contains(String(lowerTail)) else { return nil }
    let entry = lexicons.names.value(of: [first])
    let isName =
      entry.map { $0.nameClass != .place }
      ?? (evidence.stands(first)
        || first.count > 1 && first.allSatisfy(\.isUppercase) && evidence.has(first))
    guard isName else { return NameRun(tokens: place..<place + 1, name: "", words: [], isGenitive: false) }
    return NameRun(
      tokens: place..<place + 1, name: first, words: [first], isGenitive: false, entry: entry, isCompoundPart: true)
  }

  /// `SEJLBY:` of a place that the article names elsewhere in small letters.
  private func isDateline(_ place: Int, _ limit: Int) -> Bool {
    words[place].opensLine && place + 1 < limit && words[place + 1].form == ":"
      && evidence.has(forms[place].prefix(1) + forms[place].dropFirst().lowercased())
  }

  /// `NUUK:`
  private func dateline(at place: Int) -> NameRun? {
    let word = words[place]
    guard word.opensSentence, word.form.count > 2, word.wordForm.isAllCapitals, place + 1 < words.count,
      [":", "–", "-"].contains(words[place + 1].form)
    else { return nil }
    let form = word.form.prefix(1) + word.form.dropFirst().lowercased()
    guard let entry = lexicons.names.value(of: [String(form)]) else { return nil }
    return NameRun(
      tokens: place..<place + 1, name: String(form), words: [String(form)], isGenitive: false, entry: entry)
  }

  /// `/ritzau/`
  private func byline(at place: Int) -> NameRun? {
    let word = forms[place]
    guard word.count > 4, word.hasPrefix("/"), word.hasSuffix("/") else { return nil }
    let form = String(word.dropFirst().dropLast())
    let capitalised = form.prefix(1).uppercased() + form.dropFirst()
    guard let entry = lexicons.names.value(of: [form]) ?? lexicons.names.value(of: [capitalised]),
      entry.nameClass == .outlet
    else { return nil }
    return NameRun(tokens: place..<place + 1, name: form, words: [form], isGenitive: false, entry: entry)
  }

  /// `Navn/Ritzau Scanpix` under a picture: a person and an agency.
  private func credit(_ run: NameRun) -> (NameRun, NameRun)? {
    guard run.entry == nil, let place = run.tokens.first(where: { forms[$0].contains("/") }),
      place > run.tokens.lowerBound,
      let slash = forms[place].firstIndex(of: "/")
    else { return nil }
    let left = Array(forms[run.tokens.lowerBound..<place]) + [String(forms[place][..<slash])]
    let right = [String(forms[place][forms[place].index(after: slash)...])] + forms[place + 1..<run.tokens.upperBound]
    guard let entry = lexicons.names.value(of: right), left.count > 1 else { return nil }
    if place + 1 == run.tokens.upperBound {
      return (
        NameRun(
          tokens: run.tokens.lowerBound..<place, name: left.joined(separator: " "), words: left, isGenitive: false),
        NameRun(
          tokens: place..<place + 1, name: right.joined(separator: " "), words: right, isGenitive: false, entry: entry)
      )
    }
    return (
      NameRun(
        tokens: run.tokens.lowerBound..<place + 1, name: left.joined(separator: " "), words: left, isGenitive: false),
      NameRun(
        tokens: place + 1..<run.tokens.upperBound, name: right.joined(separator: " "), words: right, isGenitive: false,
        entry: entry)
    )
  }

  /// Whether a capital tells nothing here: at the start of a sentence, a quote, a line.
  func opens(_ place: Int) -> Bool {
    if words[place].opensSentence { return true }
    return [":", "»", "«", "\"", "“", "”", "•", "–"].contains(words[place - 1].form) || isLineBreak(before: place)
  }

  /// Whether a name may begin here.
  private func begins(_ place: Int, limit: Int, taken: (Int) -> Bool) -> Bool {
    let word = words[place]
    if word.wordForm.startsWithNumber, word.form.contains(where: \.isUppercase), !word.form.contains("-") {
      return true
    }
    guard word.isCapitalised, word.wordForm.startsWithLetter else { return false }
    if word.wordForm.isAllCapitals, word.form.utf8.count > 3, evidence.isOrdinary(word) || isDateline(place, limit) {
      return false
    }
    if word.form.hasSuffix("-"), place + 2 < limit, words[place + 1].lower == "og" {
      return words[place + 2].isCapitalised || !opens(place)
    }
    guard opens(place) else { return !["De", "I", "Deres", "Dem", "Jeres"].contains(word.form) }
    let isFollowed =
      place + 1 < limit && !taken(place + 1) && words[place + 1].isCapitalised && !isLineBreak(before: place + 1)
    if isFollowed, opensWithNationality(place) { return true }
    let base = NameWords.withoutGenitive(word.form) ?? word.form
    if evidence.stands(word.form) || evidence.stands(base) {
      return !word.isFunctionWord || isFollowed && evidence.stands(word.form, forms[place + 1])
    }
    if evidence.isLastName(word.form) || evidence.isLastName(base) { return true }
    if evidence.isOrdinary(word) {
      return isFollowed && !word.isFunctionWord
        || word.wordForm.isGivenName && isFollowed
    }
    if isFollowed || evidence.isKnown(word.form) || evidence.isKnown(base) || word.isAcronym || word.hasInnerCapital {
      return true
    }
    return !evidence.isCommonNoun(base.lowercased())
  }

  /// Whether the words at `place` and after it stand on another line than the one before.
  func isLineBreak(before place: Int) -> Bool {
    place > 0 ? words[place].opensLine : true
  }

  /// The name as it is written, with its last word in its base form.
  func name(_ tokens: Range<Int>, last: String) -> String {
    let lastStart = words[tokens.upperBound - 1].span.lower
    let start = words[tokens.lowerBound].span.lower
    return lastStart > start ? Span(start, lastStart).text(in: text) + last : last
  }

  private func isAllCapitals(_ sentence: Range<Int>) -> Bool {
    let letters = words[sentence].filter { $0.wordForm.startsWithLetter }
    guard letters.count > 1, letters.allSatisfy({ $0.wordForm.isAllCapitals }) else { return false }
    return letters.count > 2 || letters.contains { evidence.isOrdinary($0) }
  }
}
