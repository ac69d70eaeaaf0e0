import DanishLanguage
import KnowledgeModel

extension Workspace {
  /// Cuts each sentence into chunks: titles, dates, ages, names and single words; judges what each name names.
  mutating func findMentions(with models: ExtractionModels) {
    let lowered = words.map(\.lower)
    let titles = findTitles(lowered)
    let dates = DateFinder(words: words, published: article.published)
    let (runs, judge) = nameRuns(titles, models)
    let kinds = judge.kinds(of: runs.flatMap { $0 })

    var title = titles.startIndex
    for (number, sentence) in document.sentences.enumerated() {
      var chunks: [Chunk] = []
      var pending = runs[number][...]
      let limit = sentence.tokens.upperBound
      var place = sentence.tokens.lowerBound
      while place < limit {
        while title < titles.endIndex, titles[title].tokens.lowerBound < place { title += 1 }
        if let run = pending.first, run.tokens.lowerBound == place {
          pending = pending.dropFirst()
          if run.isCompoundPart {
            _ = draft(for: run, kinds)
            chunks.append(Chunk(tokens: run.tokens, content: .word))
            place = run.tokens.upperBound
            continue
          }
          chunks.append(
            Chunk(tokens: run.tokens, content: .name, draft: draft(for: run, kinds), isGenitive: run.isGenitive))
          place = run.tokens.upperBound
        } else if title < titles.endIndex, titles[title].tokens.lowerBound == place {
          let found = titles[title]
          let isGenitive = endsInTitleGenitive(found.tokens)
          chunks.append(Chunk(tokens: found.tokens, content: .title(found.title), isGenitive: isGenitive, form: .title))
          place = found.tokens.upperBound
        } else if let date = dates.date(at: place, limit: min(limit, pending.first?.tokens.lowerBound ?? limit)) {
          chunks.append(Chunk(tokens: date.tokens, content: .date(date)))
          place = date.tokens.upperBound
        } else if let end = age(at: place, limit: limit) {
          chunks.append(Chunk(tokens: place..<end, content: .age))
          place = end
        } else {
          chunks.append(Chunk(tokens: place..<place + 1, content: .word))
          place += 1
        }
      }
      sentences.append(chunks)
    }
  }

  private func findTitles(_ lowered: [String]) -> [(title: TitleMention, tokens: Range<Int>)] {
    let finder = TitleFinder(words: words, lexicons: lexicons)
    var titles: [(title: TitleMention, tokens: Range<Int>)] = []
    for sentence in document.sentences {
      var place = sentence.tokens.lowerBound
      while place < sentence.tokens.upperBound {
        if let found = finder.title(at: place, limit: sentence.tokens.upperBound, lowered: lowered),
          !isVerb(at: place), !isPartOfName(found.title, at: found.tokens),
          found.tokens.lowerBound >= (titles.last?.tokens.upperBound ?? 0)
        {
          titles.append(found)
          place = found.tokens.upperBound
        } else {
          place += 1
        }
      }
    }
    return titles
  }

  /// A capital inside a sentence makes a title a name: `Karl Otto Munk`, `Journalisten`.
  private func isPartOfName(_ title: TitleMention, at tokens: Range<Int>) -> Bool {
    let place = tokens.lowerBound
    let word = words[place]
    guard word.isCapitalised, !word.opensSentence, title.compoundName == nil, !word.form.contains("-"), place > 0 else {
      return false
    }
    let before = words[place - 1]
    guard before.isLetterOrDigit else { return before.form == "-" }
    if before.form.hasSuffix("'s") || before.form.hasSuffix("’s") { return false }
    if word.form == word.form.uppercased(), word.form.count > 1 { return false }
    if title.scope == "royal" || title.scope == "church", !title.isDefinite, !before.isCapitalised { return false }
    return tokens.count == 1
  }

  /// Words that are a title or the present tense of a verb: after a subject they are the verb.
  private static let verbLike: WordSet = [
    "leder", "træner", "spiller", "ejer", "stifter", "styrer", "redder", "rådgiver", "forsker", "sælger", "forhandler",
  ]

  private func isVerb(at place: Int) -> Bool {
    guard Workspace.verbLike.contains(words[place].lower), place > 0, words[place - 1].sentence == words[place].sentence
    else { return false }
    let before = words[place - 1]
    if before.form == ",", place + 1 < words.count, words[place + 1].sentence == before.sentence,
      !["for", "i", "på", "af", "hos", "ved", ",", "og", ".", "under", "siden"].contains(words[place + 1].lower)
    {
      return true
    }
    if ["der", "som", "han", "hun", "de", "vi", "jeg", "at", "og"].contains(before.lower) { return true }
    return before.isCapitalised && !before.form.hasSuffix("s") && !before.opensSentence
  }

  private func endsInTitleGenitive(_ tokens: Range<Int>) -> Bool {
    let last = words[tokens.upperBound - 1].lower
    guard last.hasSuffix("s") else { return false }
    return lexicons.titles.compound(last)?.isGenitive ?? true
      && lexicons.titles.longestMatch(in: [last], at: 0, limit: 1)?.isGenitive ?? true
  }

  /// `54-årige`, or `, 54,` and `, 54 år,` of which the marks stay outside.
  private func age(at place: Int, limit: Int) -> Int? {
    let word = words[place]
    if word.wordForm.isAge { return place + 1 }
    guard word.form.utf8.count == 2, Int(word.form) != nil, place > 0, place + 1 < limit,
      [",", "("].contains(words[place - 1].form)
    else { return nil }
    let end = words[place + 1].lower == "år" ? place + 2 : place + 1
    return end < limit && [",", ")", "."].contains(words[end].form) ? end : nil
  }

  /// The names of each sentence, and who judges what they name.
  private func nameRuns(
    _ titles: [(title: TitleMention, tokens: Range<Int>)], _ models: ExtractionModels
  ) -> ([[NameRun]], NameKindJudge) {
    var isTitle = [Bool](repeating: false, count: words.count)
    for title in titles { for token in title.tokens { isTitle[token] = true } }
    let recognised = models.names?.names(in: document) ?? []
    let finder = NameFinder(
      document, words: words, lexicons: lexicons, ordinaryWords: models.ordinaryWords, recognised: recognised)
    let runs = document.sentences.map { sentence in finder.runs(in: sentence.tokens) { isTitle[$0] } }
    let features = NameFeatures(
      words: words, lexicons: lexicons, evidence: finder.evidence,
      titleEndingAt: Dictionary(titles.map { ($0.tokens.upperBound, $0.title) }, uniquingKeysWith: { a, _ in a }),
      titleStartingAt: Dictionary(
        titles.map { ($0.title.phrase.lowerBound, $0.title) }, uniquingKeysWith: { a, _ in a }))
    let judge = NameKindJudge(
      features: features, recognised: recognised, weights: models.kindWeights)
    return (runs, judge)
  }

  /// The names of the article with their clues, for training the model of kinds.
  func describedNames(with models: ExtractionModels) -> [(name: String, clues: Features, run: NameRun)] {
    let titles = findTitles(words.map(\.lower))
    let (runs, judge) = nameRuns(titles, models)
    return judge.described(runs.flatMap { $0 })
  }

  /// The draft of a name; surnames and short forms are joined to the full name later.
  private mutating func draft(for run: NameRun, _ kinds: WordMap<Draft.Kind>) -> Int {
    let kind = kinds[run.name] ?? .place
    let span = span(of: run.tokens)
    var name = run.name
    var detail = ""
    var country = ""
    if let entry = run.entry, kind == .outlet || kind == .organisation || kind == .place {
      detail = entry.detail
      country = entry.country
      if entry.nameClass == .country { name = entry.name }
      if entry.nameClass == .place, !["city", "town"].contains(entry.detail) { detail = "area" }
    } else if kind == .organisation {
      detail = lexicons.organisationWords.kind(of: run.words) ?? ""
    }
    // Legal forms are no part of the name; `Fonden` and `Group` are.
    if kind != .person, run.words.count > 1, let last = name.split(separator: " ").last,
      lexicons.companyForms.contains(String(last)), last.count <= 4 || last.contains(".")
    {
      name = String(name.dropLast(last.count + 1))
    }
    if run.isGenitive || span.text(in: article.text) != run.name { baseForms[span] = run.name }
    let index = draftIndex(kind, named: name, detail: detail, country: country)
    if kind == .person, drafts[index].gender == nil, let first = drafts[index].words.first {
      drafts[index].gender =
        lexicons.givenNames[first] ?? lexicons.givenNames[String(first.prefix { $0 != "-" })] ?? nil
    }
    if let entry = run.entry, kind != .person { drafts[index].canonical = entry.name }
    drafts[index].add(Mention(span: span, form: .name, reason: run.entry == nil ? "shape and context" : "lexicon"))
    return index
  }
}
