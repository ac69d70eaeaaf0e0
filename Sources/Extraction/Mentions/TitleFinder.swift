import DanishLanguage
import KnowledgeModel

/// Finds titles of posts, with the words before them that belong to them.
struct TitleFinder {
  let words: [Word]
  let lexicons: Lexicons

  /// Compounds whose first part is a portfolio and not an organisation: `EU-ordfører`, `Asien-korrespondent`.
  private static let portfolioHeads: WordSet = [
    "ordfører", "minister", "kommissær", "korrespondent", "redaktør", "medlem", "parlamentariker", "politiker",
    "reporter", "ekspert", "forsker", "professor", "rådgiver", "analytiker", "økonom", "ambassadør", "mester",
    "medarbejder", "kandidat", "konsulent", "koordinator",
  ]
  /// What may stand between a title and `af/for bestyrelsen`.
  private static let boards: WordSet = ["bestyrelsen", "direktionen", "repræsentantskabet", "hovedbestyrelsen"]

  /// Whether a title's own words may begin with this one, in lower case.
  static func mayBegin(_ word: String, _ lexicons: Lexicons) -> Bool {
    lexicons.titles.mayBegin(word) || lexicons.titles.compound(word) != nil || former.contains { word.hasPrefix($0) }
      || PostWords.title(in: word, lexicons) != nil
  }

  /// Before the title itself: `eksminister`, `eks-chef`, `ex-formand`.
  private static let former = ["eks-", "ex-", "eks"]

  /// The title whose own words begin at `start`, and its tokens.
  func title(at start: Int, limit: Int, lowered: [String]) -> (title: TitleMention, tokens: Range<Int>)? {
    guard words[start].wordForm.mayBeginTitle,
      var found = lexicalTitle(at: start, limit: limit, lowered: lowered) ?? office(at: start, limit: limit)
        ?? compound(at: start), !(found.tokens.count == 1 && isPresentVerb(start, limit))
    else { return nil }
    // formand for bestyrelsen, medlem af bestyrelsen
    let end = found.tokens.upperBound
    if end + 1 < limit, ["af", "for"].contains(words[end].lower), TitleFinder.boards.contains(words[end + 1].lower),
      found.title.scope != "national"
    {
      found.title.lemma += " \(words[end].lower) \(words[end + 1].lower)"
      if found.title.titleClass == .occupation { found.title.titleClass = .role }
      found.tokens = found.tokens.lowerBound..<end + 2
    }
    joinFields(&found)
    extendLeft(&found)
    return found
  }

  /// `social- og sundhedsdirektør`, `teknik-, miljø- og kulturchef`: the fields before the compound are its own.
  private func joinFields(_ found: inout (title: TitleMention, tokens: Range<Int>)) {
    let start = found.tokens.lowerBound
    func isField(_ place: Int) -> Bool {
      place >= 0 && words[place].sentence == words[start].sentence && words[place].form.hasSuffix("-")
        && words[place].isLetterOrDigit
    }
    guard start >= 2, words[start - 1].lower == "og", isField(start - 2),
      lexicons.titles.compound(words[start].lower) != nil
    else { return }
    var first = start - 2
    while first >= 2, words[first - 1].form == ",", isField(first - 2) { first -= 2 }
    let fields = words[first..<start].map { $0.form == "," ? "," : " " + $0.lower }.joined().dropFirst()
    found.title.lemma = fields + " " + found.title.lemma
    found.tokens = first..<found.tokens.upperBound
  }

  private func lexicalTitle(
    at start: Int, limit: Int, lowered: [String]
  ) -> (title: TitleMention, tokens: Range<Int>)? {
    guard let (count, entry, isGenitive) = lexicons.titles.longestMatch(in: lowered, at: start, limit: limit) else {
      return nil
    }
    return (mention(entry, lemma: entry.lemma, isGenitive: isGenitive), start..<start + count)
  }

  /// `Niras forhandler om et køb`, `han træner holdet`: no title behind its subject.
  private func isPresentVerb(_ place: Int, _ limit: Int) -> Bool {
    guard place > 0, words[place - 1].sentence == words[place].sentence, place + 1 < limit,
      !words[place + 1].isCapitalised,
      words[place + 1].isLetterOrDigit,
      words[place].verbs.contains(where: { $0.tense == .present && !$0.isPassive })
    else { return false }
    let (before, after) = (words[place - 1], words[place + 1].lower)
    if after == "om", place + 2 < limit, words[place + 2].lower == "at" { return true }
    return ["han", "hun", "der", "de", "vi", "jeg"].contains(before.lower)
      || before.isCapitalised && !before.form.hasSuffix("s") && ["om", "med"].contains(after)
  }

  /// `direktørposten i Falck`: the post itself, where its organisation follows.
  private func office(at start: Int, limit: Int) -> (title: TitleMention, tokens: Range<Int>)? {
    guard start + 2 < limit, ["i", "for", "på", "ved", "hos"].contains(words[start + 1].lower),
      words[start + 2].isCapitalised, let head = PostWords.title(in: words[start].lower, lexicons)
    else { return nil }
    let known = lexicons.titles.longestMatch(in: [head], at: 0, limit: 1)
    guard let entry = known?.entry ?? lexicons.titles.compound(head)?.head else { return nil }
    var title = mention(entry, lemma: head, isGenitive: false)
    title.isDefinite = true
    title.isPlural = false
    return (title, start..<start + 1)
  }

  private func compound(at start: Int) -> (title: TitleMention, tokens: Range<Int>)? {
    let word = words[start]
    for former in TitleFinder.former where word.lower.hasPrefix(former) {
      let rest = String(word.lower.dropFirst(former.count))
      if let (count, entry, isGenitive) = lexicons.titles.longestMatch(in: [rest], at: 0, limit: 1), count == 1 {
        var title = mention(entry, lemma: entry.lemma, isGenitive: isGenitive)
        title.status = .former
        return (title, start..<start + 1)
      }
    }
    guard let (prefix, head, isGenitive) = lexicons.titles.compound(word.lower) else { return nil }
    let hyphen = word.form.lastIndex(of: "-")
    var title = mention(head, lemma: prefix + head.lemma, isGenitive: isGenitive)
    if let hyphen, word.form.first?.isUppercase ?? false {
      let first = String(word.form[..<hyphen])
      let last = word.form[word.form.index(after: hyphen)...].lowercased()
      title.lemma = first + "-" + head.lemma
      guard last.hasPrefix(head.lemma.prefix(3)) || lexicons.titles.compound(last) != nil else {
        return (title, start..<start + 1)
      }
      let tail = lexicons.titles.compound(last).map { $0.prefix + $0.head.lemma } ?? head.lemma
      title.lemma = first + "-" + tail
      let isEuropean = first == "EU" && head.lemma == "kommissær"
      if isEuropean || !TitleFinder.portfolioHeads.contains(head.lemma), isName(first, head: head) {
        title.lemma = tail
        title.compoundName = first
      }
    } else if !word.opensSentence, word.form.first?.isUppercase ?? false {
      title.lemma = prefix + head.lemma
    }
    return (title, start..<start + 1)
  }

  /// Whether the first part of a compound can own the post; `U19` and `Asien` are portfolios.
  private func isName(_ word: String, head: TitleEntry) -> Bool {
    guard let entry = lexicons.names.value(of: [word]) else {
      return !word.contains(where: \.isNumber) && word.first?.isUppercase ?? false
    }
    if entry.nameClass == .place { return ["city", "town"].contains(entry.detail) }
    return entry.nameClass != .country || head.scope == "national"
  }

  /// `operativ`, `lægelig`, `rådgivende`: adjectives that tell the field of a post.
  private func isField(_ word: String, of title: TitleMention) -> Bool {
    guard title.titleClass != .occupation, !title.isPlural, lexicons.titleModifiers[word] == nil,
      lexicons.nationalities[word] == nil, lexicons.partyWords[word] == nil,
      !TitleFinder.judging.contains(word)
    else { return false }
    return word.hasSuffix("isk") || word.hasSuffix("ativ") || word.hasSuffix("lægelig") || word.hasSuffix("givende")
      || word.hasSuffix("førende")
  }

  /// Whether a participle before a title is the clause's verb, `har konstitueret`, `er valgt formand`, and no modifier of
  /// it: `fyret direktør X`, `er pensioneret direktør`.
  private func isVerb(_ place: Int) -> Bool {
    let word = words[place]
    var start = place
    while start > 0, place - start < 6, words[start - 1].sentence == word.sentence, words[start - 1].isLetterOrDigit {
      start -= 1
    }
    let before = words[start..<place]
    if word.lower == "konstitueret" || word.lower == "pensioneret" {
      return before.contains { ClauseWords.auxiliaries.contains($0.lower) }
    }
    return lexicons.titleModifiers[word.lower] != .former
      || before.contains { TitleFinder.auxiliaries.contains($0.lower) }
  }

  /// `mandag udpegede premierminister X …`, but not `den udpegede premierminister`
  private func isPastVerb(_ place: Int) -> Bool {
    guard place > 0, words[place - 1].sentence == words[place].sentence, words[place - 1].isLetterOrDigit,
      words[place].verbs.contains(where: { $0.tense == .past })
    else { return false }
    let before = words[place - 1].lower
    return !before.hasSuffix("s") && !TitleFinder.openers.contains(before)
  }

  private static let openers: WordSet = ["den", "det", "de", "en", "et", "nu", "netop", "nyligt", "senest", "og"]
  private static let auxiliaries = ClauseWords.auxiliaries.union(["er", "var", "blev", "bliver", "blevet", "været"])

  /// `daglig` belongs to a leader only.
  private func fits(_ word: String, _ title: TitleMention) -> Bool {
    !word.hasPrefix("daglig") || title.lemma.hasPrefix("leder")
  }

  /// Adjectives that say how somebody is.
  private static let judging: WordSet = [
    "energisk", "dynamisk", "karismatisk", "fantastisk", "typisk", "praktisk", "historisk", "realistisk", "optimistisk",
    "kritisk", "magtfuld", "aktiv", "positiv", "kreativ", "aarhusiansk", "fynsk", "jysk", "sjællandsk", "københavnsk",
    "bornholmsk", "vestjysk", "sønderjysk", "nordjysk",
  ]

  private func mention(_ entry: TitleEntry, lemma: String, isGenitive: Bool) -> TitleMention {
    TitleMention(
      lemma: lemma, titleClass: entry.titleClass, scope: entry.scope, gender: entry.gender, isPlural: entry.isPlural,
      isDefinite: entry.isDefinite, phrase: 0..<0)
  }

  /// Takes in what stands before the title: `politisk`, `1.`, `tidligere`, `den norske`.
  private func extendLeft(_ found: inout (title: TitleMention, tokens: Range<Int>)) {
    var start = found.tokens.lowerBound
    let sentence = words[start].sentence
    func previous() -> Word? { start > 0 && words[start - 1].sentence == sentence ? words[start - 1] : nil }
    if let word = previous(), lexicons.titleAdjectives.contains(word.lower) || isField(word.lower, of: found.title),
      fits(word.lower, found.title)
    {
      start -= 1
      var adjective = word.lower
      if adjective.hasSuffix("ske") || adjective.hasSuffix("ige") || adjective.hasSuffix("elle") {
        adjective.removeLast(adjective.hasSuffix("elle") ? 2 : 1)
      }
      found.title.lemma = adjective + " " + found.title.lemma
    }
    if let word = previous(), word.form.count <= 3, word.form.hasSuffix("."), Int(word.form.dropLast()) != nil {
      start -= 1
      found.title.lemma = word.form + " " + found.title.lemma
    }
    found.tokens = start..<found.tokens.upperBound
    var modifiers = start
    while modifiers > 0, words[modifiers - 1].sentence == sentence {
      let word = words[modifiers - 1]
      // `har fyret direktør X`: the verb, not a modifier.
      if word.lower.hasSuffix("t"), !word.verbs.isEmpty, isVerb(modifiers - 1) { break }
      if word.lower.hasSuffix("e"), isPastVerb(modifiers - 1) { break }
      if let status = lexicons.titleModifiers[word.lower] {
        if found.title.status == nil || status != .current { found.title.status = status }
      } else if let nationality = lexicons.nationalities[word.lower], nationality.isAdjective {
        found.title.country = nationality.country
      } else if let party = lexicons.partyWords[word.lower], word.lower.hasSuffix("e") || word.lower.hasSuffix("isk") {
        found.title.party = party.name
      } else if word.lower == "den" || word.lower == "de"
        || word.lower == "det" && found.title.lemma.hasSuffix("medlem")
      {
        found.title.isDefinite = true
        modifiers -= 1
        break
      } else {
        break
      }
      modifiers -= 1
    }
    found.title.phrase = modifiers..<found.tokens.upperBound
  }
}
