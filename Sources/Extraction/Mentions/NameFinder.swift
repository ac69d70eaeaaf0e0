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

  init(_ document: Document, words: [Word], lexicons: Lexicons, ordinaryWords: WordList?) {
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
    let listed = listed(at: start, limit: limit) ?? byline(at: start) ?? compound(at: start)
    guard !isShouted, begins(start, limit: limit, taken: taken) else { return listed }
    if isApposed(start, limit: limit, taken: taken) { return nil }
    let shaped = shaped(from: start, limit: limit, taken: taken)
    guard let listed else { return shaped }
    // `Aarhus Teater` is more than Aarhus.
    return listed.tokens.upperBound >= shaped.tokens.upperBound ? listed : shaped
  }

  private func listed(at start: Int, limit: Int) -> NameRun? {
    let found = lexicons.names.longestMatch(in: forms, at: start, limit: limit) { evidence.withoutGenitive($0) }
    guard let found else { return dateline(at: start) }
    let end = start + found.count
    let word = words[start]
    if (start + 1..<end).contains(where: { isLineBreak(before: $0) }) { return nil }
    // An ordinary word that happens to be a name too needs more than a sentence's capital.
    if found.count == 1, opens(start), evidence.isOrdinary(word.lower), !evidence.stands(word.form) { return nil }
    if found.count == 1, !word.isCapitalised, word.form.first?.isNumber != true, !word.form.contains(".") { return nil }
    var parts = Array(forms[start..<end])
    if found.altered, let last = parts.last { parts[parts.count - 1] = evidence.withoutGenitive(last) ?? last }
    return NameRun(tokens: start..<end, name: name(start..<end, last: parts.last ?? ""), words: parts, isGenitive: found.altered, entry: found.value)
  }

  /// `Nato-landene`: the name in front of the hyphen, where it is a known one.
  private func compound(at place: Int) -> NameRun? {
    let form = words[place].form
    guard let hyphen = form.lastIndex(of: "-"), hyphen != form.startIndex, words[place].isCapitalised,
      let tail = form[hyphen...].dropFirst().first, tail.isLowercase
    else { return nil }
    let name = String(form[..<hyphen])
    guard let entry = lexicons.names.value(of: [name]) else { return nil }
    return NameRun(tokens: place..<place + 1, name: name, words: [name], isGenitive: false, entry: entry)
  }

  /// `NUUK:`
  private func dateline(at place: Int) -> NameRun? {
    let word = words[place]
    guard word.opensSentence, word.form.count > 2, word.form == word.form.uppercased(), place + 1 < words.count,
      [":", "–", "-"].contains(words[place + 1].form)
    else { return nil }
    let form = word.form.prefix(1) + word.form.dropFirst().lowercased()
    guard let entry = lexicons.names.value(of: [String(form)]) else { return nil }
    return NameRun(tokens: place..<place + 1, name: String(form), words: [String(form)], isGenitive: false, entry: entry)
  }

  /// `/ritzau/`
  private func byline(at place: Int) -> NameRun? {
    let word = forms[place]
    guard word.count > 4, word.hasPrefix("/"), word.hasSuffix("/") else { return nil }
    let form = String(word.dropFirst().dropLast())
    let capitalised = form.prefix(1).uppercased() + form.dropFirst()
    guard let entry = lexicons.names.value(of: [form]) ?? lexicons.names.value(of: [capitalised]), entry.nameClass == .outlet
    else { return nil }
    return NameRun(tokens: place..<place + 1, name: form, words: [form], isGenitive: false, entry: entry)
  }

  /// `Navn/Ritzau Scanpix` under a picture: a person and an agency.
  private func credit(_ run: NameRun) -> (NameRun, NameRun)? {
    guard run.entry == nil, let place = run.tokens.first(where: { forms[$0].contains("/") }), place > run.tokens.lowerBound,
      let slash = forms[place].firstIndex(of: "/")
    else { return nil }
    let left = Array(forms[run.tokens.lowerBound..<place]) + [String(forms[place][..<slash])]
    let right = [String(forms[place][forms[place].index(after: slash)...])] + forms[place + 1..<run.tokens.upperBound]
    guard let entry = lexicons.names.value(of: right), left.count > 1, place + 1 < run.tokens.upperBound else { return nil }
    return (
      NameRun(tokens: run.tokens.lowerBound..<place + 1, name: left.joined(separator: " "), words: left, isGenitive: false),
      NameRun(tokens: place + 1..<run.tokens.upperBound, name: right.joined(separator: " "), words: right, isGenitive: false, entry: entry)
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
    guard word.isCapitalised, word.form.first?.isLetter ?? false else { return false }
    if word.form.hasSuffix("-"), place + 2 < limit, words[place + 1].lower == "og" { return words[place + 2].isCapitalised || !opens(place) }
    guard opens(place) else { return !["De", "I", "Deres", "Dem", "Jeres"].contains(word.form) }
    let isFollowed = place + 1 < limit && !taken(place + 1) && words[place + 1].isCapitalised && !isLineBreak(before: place + 1)
    let base = evidence.withoutGenitive(word.form) ?? word.form
    if evidence.stands(word.form) || evidence.stands(base) {
      return !lexicons.functionWords.contains(word.lower) || isFollowed && evidence.stands(word.form, forms[place + 1])
    }
    if evidence.isOrdinary(word.lower) {
      return isFollowed && !lexicons.functionWords.contains(word.lower)
        || lexicons.givenNames.keys.contains(word.form) && isFollowed
    }
    if isFollowed || evidence.isKnown(word.form) || evidence.isKnown(base) || word.isAcronym || word.hasInnerCapital { return true }
    return !evidence.isCommonNoun(base.lowercased())
  }

  /// Whether the words at `place` and after it stand on another line than the one before.
  func isLineBreak(before place: Int) -> Bool {
    guard place > 0 else { return true }
    let lower = words[place - 1].span.upper
    let upper = words[place].span.lower
    guard upper > lower else { return false }
    return Span(lower, upper).text(in: text).contains("\n")
  }

  /// The name as it is written, with its last word in its base form.
  func name(_ tokens: Range<Int>, last: String) -> String {
    let lastStart = words[tokens.upperBound - 1].span.lower
    let start = words[tokens.lowerBound].span.lower
    return lastStart > start ? Span(start, lastStart).text(in: text) + last : last
  }

  private func isAllCapitals(_ sentence: Range<Int>) -> Bool {
    let letters = words[sentence].filter { $0.form.first?.isLetter ?? false }
    guard letters.count > 1, letters.allSatisfy({ $0.form == $0.form.uppercased() }) else { return false }
    return letters.count > 2 || letters.contains { evidence.isOrdinary($0.lower) }
  }
}
